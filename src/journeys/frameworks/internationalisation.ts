import { instruments, partners } from './choosing.ts'
import { type Framework, words } from './framework.ts'
import { plan, selfEvaluation } from './going.ts'
import { challenges, marketFacts, targetGroup } from './preparing.ts'

/** The seven steps as trained in Lille on 29 April 2014. */
export const internationalisation: Framework = {
  code: 'internationalisation',
  version: 1,
  title: words(
    'Internationalisation in seven steps',
    'Internationalisierung in sieben Schritten',
    'L’internationalisation en sept étapes',
    'Internacionalización en siete pasos',
    'Internazionalizzazione in sette passi',
  ),
  description: words(
    'From the target group to the self-evaluation: a way for newcomers, and a benchmark for those who have long been on theirs. Begin at any step.',
    'Von der Zielgruppe bis zur Selbstevaluation: ein Weg für Neulinge und ein Maßstab für alle, die längst unterwegs sind. Beginnen Sie bei jedem Schritt.',
    'De la cible à l’auto-évaluation : un chemin pour les débutants, un repère pour ceux qui sont déjà en route. Commencez à n’importe quelle étape.',
    'Del grupo destinatario a la autoevaluación: un camino para principiantes y una referencia para quienes ya están en marcha. Empiece por cualquier paso.',
    'Dal gruppo di riferimento all’autovalutazione: una strada per chi comincia, un metro di confronto per chi è già in cammino. Si può partire da ogni passo.',
  ),
  steps: [targetGroup, challenges, marketFacts, instruments, partners, plan, selfEvaluation],
}
