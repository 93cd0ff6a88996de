import { choices, date, rows, text } from './fields.ts'
import { type Field, type FrameworkStep, words } from './framework.ts'
import { costBandChoices, verdicts } from './options.ts'

const milestoneFields: readonly Field[] = [
  text('text', 300, words('Milestone', 'Meilenstein', 'Étape', 'Hito', 'Traguardo'), true),
  date('dueOn', words('Due on', 'Fällig am', 'Échéance', 'Vence el', 'Entro il'), true),
]

export const plan: FrameworkStep = {
  number: 6,
  topic: 'going-international',
  questions: [
    words(
      'How long will it take, and what comes first?',
      'Wie lange dauert es, und was kommt zuerst?',
      'Combien de temps cela prendra-t-il, et par quoi commencer ?',
      '¿Cuánto tiempo llevará y qué va primero?',
      'Quanto tempo ci vorrà, e che cosa viene prima?',
    ),
    words(
      'Who does what, with which budget?',
      'Wer macht was, mit welchem Budget?',
      'Qui fait quoi, avec quel budget ?',
      '¿Quién hace qué y con qué presupuesto?',
      'Chi fa che cosa, e con quale budget?',
    ),
    words(
      'How will you notice that it is time to change course, or to stop?',
      'Woran merken Sie, dass es Zeit ist, den Kurs zu ändern oder aufzuhören?',
      'À quoi verrez-vous qu’il faut changer de cap, ou s’arrêter ?',
      '¿Cómo notará que hay que cambiar de rumbo o parar?',
      'Da che cosa capirete che è ora di cambiare rotta, o di fermarsi?',
    ),
  ],
  form: [
    {
      name: 'durationMonths',
      type: 'number',
      least: 1,
      most: 120,
      required: true,
      label: words('Duration in months', 'Dauer in Monaten', 'Durée en mois', 'Duración en meses', 'Durata in mesi'),
    },
    rows('milestones', words('Milestones', 'Meilensteine', 'Étapes', 'Hitos', 'Traguardi'), milestoneFields),
    choices('budgetBand', words('Budget', 'Budget', 'Budget', 'Presupuesto', 'Budget'), costBandChoices),
  ],
}

export const selfEvaluation: FrameworkStep = {
  number: 7,
  topic: 'learning',
  recordsExperiences: true,
  questions: [
    words(
      'What did you expect, and what happened?',
      'Was haben Sie erwartet, und was ist geschehen?',
      'Qu’attendiez-vous, et que s’est-il passé ?',
      '¿Qué esperaba y qué ocurrió?',
      'Che cosa vi aspettavate, e che cosa è successo?',
    ),
    words(
      'Why was it different?',
      'Warum war es anders?',
      'Pourquoi cela a-t-il été différent ?',
      '¿Por qué fue diferente?',
      'Perché è andata diversamente?',
    ),
    words(
      'What would you do again, and what never?',
      'Was würden Sie wieder tun, und was nie mehr?',
      'Que referiez-vous, et que ne referiez-vous jamais ?',
      '¿Qué volvería a hacer y qué nunca más?',
      'Che cosa rifareste, e che cosa mai più?',
    ),
  ],
  form: [
    text(
      'expected',
      2000,
      words('What we expected', 'Was wir erwartet haben', 'Ce que nous attendions', 'Qué esperábamos', 'Che cosa ci aspettavamo'),
      true,
    ),
    text('happened', 2000, words('What happened', 'Was geschehen ist', 'Ce qui s’est passé', 'Qué ocurrió', 'Che cosa è successo'), true),
    text('nextTime', 2000, words('Next time', 'Beim nächsten Mal', 'La prochaine fois', 'La próxima vez', 'La prossima volta')),
    choices(
      'verdict',
      words('Was it worth it?', 'Hat es sich gelohnt?', 'Cela en valait-il la peine ?', '¿Mereció la pena?', 'Ne è valsa la pena?'),
      verdicts,
    ),
  ],
}
