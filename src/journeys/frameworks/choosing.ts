import { choices, country, date, rows, text, tool } from './fields.ts'
import { type FrameworkStep, words } from './framework.ts'
import { candidateStates, fundingStates } from './options.ts'

export const instruments: FrameworkStep = {
  number: 4,
  topic: 'choose-instruments',
  questions: [
    words(
      'Which tools and instruments fit your target group and your market?',
      'Welche Werkzeuge und Instrumente passen zu Zielgruppe und Markt?',
      'Quels outils et instruments conviennent à votre cible et à votre marché ?',
      '¿Qué herramientas e instrumentos encajan con su público y su mercado?',
      'Quali strumenti sono adatti al vostro gruppo e al vostro mercato?',
    ),
    words(
      'Who pays: members, the cluster, a funding scheme? What is your own share?',
      'Wer zahlt: Mitglieder, Cluster, Förderprogramm? Wie hoch ist der Eigenanteil?',
      'Qui paie : les membres, le cluster, une aide publique ? Quelle est votre part ?',
      '¿Quién paga: los miembros, el clúster, una ayuda? ¿Cuál es su parte?',
      'Chi paga: i membri, il cluster, un bando? Qual è la vostra quota?',
    ),
    words(
      'Which deadlines decide the order?',
      'Welche Fristen bestimmen die Reihenfolge?',
      'Quelles échéances imposent l’ordre ?',
      '¿Qué plazos marcan el orden?',
      'Quali scadenze decidono l’ordine?',
    ),
  ],
  form: [
    rows(
      'instruments',
      words('Tools and instruments', 'Werkzeuge und Instrumente', 'Outils et instruments', 'Herramientas e instrumentos', 'Strumenti'),
      [
        text('name', 200, words('Name', 'Name', 'Nom', 'Nombre', 'Nome'), true),
        tool(
          'toolId',
          words(
            'In the list of tools',
            'In der Werkzeugliste',
            'Dans la liste des outils',
            'En la lista de herramientas',
            'Nell’elenco degli strumenti',
          ),
        ),
        text('why', 1000, words('Why this one', 'Warum dieses', 'Pourquoi celui-ci', 'Por qué esta', 'Perché questo')),
      ],
    ),
    rows('funding', words('Funding', 'Förderung', 'Financements', 'Financiación', 'Finanziamenti'), [
      text('name', 200, words('Scheme', 'Programm', 'Dispositif', 'Programa', 'Bando'), true),
      tool(
        'toolId',
        words(
          'In the list of tools',
          'In der Werkzeugliste',
          'Dans la liste des outils',
          'En la lista de herramientas',
          'Nell’elenco degli strumenti',
        ),
      ),
      {
        name: 'amountEur',
        type: 'number',
        least: 0,
        most: 1_000_000_000,
        label: words('Amount in euros', 'Betrag in Euro', 'Montant en euros', 'Importe en euros', 'Importo in euro'),
      },
      date('deadlineOn', words('Deadline', 'Frist', 'Date limite', 'Plazo', 'Scadenza')),
      choices('status', words('Status', 'Stand', 'État', 'Estado', 'Stato'), fundingStates),
    ]),
  ],
}

export const partners: FrameworkStep = {
  number: 5,
  topic: 'identify-partners',
  questions: [
    words(
      'Whom do you need there, and what for?',
      'Wen brauchen Sie dort, und wofür?',
      'De qui avez-vous besoin là-bas, et pour quoi ?',
      '¿A quién necesita allí y para qué?',
      'Di chi avete bisogno là, e per che cosa?',
    ),
    words(
      'What do they gain from working with you?',
      'Was haben sie von der Zusammenarbeit mit Ihnen?',
      'Que gagnent-ils à travailler avec vous ?',
      '¿Qué ganan ellos trabajando con usted?',
      'Che cosa guadagnano lavorando con voi?',
    ),
    words(
      'Which peers know them, and what did they experience?',
      'Welche Kollegen kennen sie, und was haben sie erlebt?',
      'Quels pairs les connaissent, et qu’ont-ils vécu avec eux ?',
      '¿Qué colegas los conocen y qué experiencia tuvieron?',
      'Quali colleghi li conoscono, e che esperienza hanno fatto?',
    ),
  ],
  form: [
    rows('candidates', words('Partner candidates', 'Mögliche Partner', 'Partenaires potentiels', 'Posibles socios', 'Possibili partner'), [
      text('name', 200, words('Organisation', 'Organisation', 'Organisation', 'Organización', 'Organizzazione'), true),
      country('country', words('Country', 'Land', 'Pays', 'País', 'Paese')),
      text('contact', 300, words('Contact', 'Kontakt', 'Contact', 'Contacto', 'Contatto')),
      text('fit', 1000, words('Why they fit', 'Warum sie passen', 'Pourquoi ils conviennent', 'Por qué encajan', 'Perché sono adatti')),
      choices('status', words('Status', 'Stand', 'État', 'Estado', 'Stato'), candidateStates),
    ]),
  ],
}
