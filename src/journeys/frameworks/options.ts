import type { costBands } from '../../practices/tables.ts'
import { type Words, words } from './framework.ts'

type Options = Readonly<Record<string, Words>>

export const priorities = {
  high: words('High', 'Hoch', 'Haute', 'Alta', 'Alta'),
  medium: words('Medium', 'Mittel', 'Moyenne', 'Media', 'Media'),
  low: words('Low', 'Niedrig', 'Basse', 'Baja', 'Bassa'),
} satisfies Options

export const fundingStates = {
  considered: words('Considered', 'In Erwägung', 'Envisagé', 'En estudio', 'In valutazione'),
  applied: words('Applied for', 'Beantragt', 'Demandé', 'Solicitado', 'Richiesto'),
  granted: words('Granted', 'Bewilligt', 'Accordé', 'Concedido', 'Concesso'),
  rejected: words('Turned down', 'Abgelehnt', 'Refusé', 'Denegado', 'Respinto'),
} satisfies Options

export const candidateStates = {
  identified: words('Identified', 'Gefunden', 'Identifié', 'Identificado', 'Individuato'),
  contacted: words('Contacted', 'Angesprochen', 'Contacté', 'Contactado', 'Contattato'),
  in_talks: words('In talks', 'Im Gespräch', 'En discussion', 'En conversaciones', 'In trattativa'),
  agreed: words('Agreed', 'Vereinbart', 'Accord trouvé', 'Acordado', 'Accordo raggiunto'),
  silent: words('Silent', 'Verstummt', 'Sans réponse', 'Sin respuesta', 'Senza risposta'),
  declined: words('Declined', 'Abgesagt', 'Refus', 'Rechazado', 'Rifiuto'),
} satisfies Options

export const verdicts = {
  yes: words('Yes', 'Ja', 'Oui', 'Sí', 'Sì'),
  partly: words('Partly', 'Teilweise', 'En partie', 'En parte', 'In parte'),
  no: words('No', 'Nein', 'Non', 'No', 'No'),
  too_early: words('Too early to tell', 'Zu früh zu sagen', 'Trop tôt pour le dire', 'Demasiado pronto para saberlo', 'Troppo presto per dirlo'),
} satisfies Options

/** The bands of the practices' costs, so that a plan can be compared with what others spent. */
export const costBandChoices = {
  none: words('Nothing', 'Nichts', 'Rien', 'Nada', 'Niente'),
  under_1k: words('Under €1,000', 'Unter 1.000 €', 'Moins de 1 000 €', 'Menos de 1000 €', 'Meno di 1.000 €'),
  under_5k: words('Under €5,000', 'Unter 5.000 €', 'Moins de 5 000 €', 'Menos de 5000 €', 'Meno di 5.000 €'),
  under_20k: words('Under €20,000', 'Unter 20.000 €', 'Moins de 20 000 €', 'Menos de 20 000 €', 'Meno di 20.000 €'),
  under_100k: words('Under €100,000', 'Unter 100.000 €', 'Moins de 100 000 €', 'Menos de 100 000 €', 'Meno di 100.000 €'),
  over_100k: words('€100,000 or more', '100.000 € und mehr', '100 000 € ou plus', '100 000 € o más', '100.000 € o più'),
} satisfies Record<(typeof costBands)[number], Words>
