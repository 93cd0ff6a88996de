import { topicsOf } from './format.ts'

/** Step 2: what the cluster and its members struggle with. */
export const analysisProblems = topicsOf('problem', 'cluster-challenges', {
  'members-needs-unknown': {
    also: 'new-services',
    en: 'Members’ needs unknown: we do not know what our members need; guessing what companies want; how to find out what helps members; members cannot say what they need',
    de: 'Bedarf der Mitglieder unbekannt: wir wissen nicht, was unsere Mitglieder brauchen; wir raten, was Firmen wollen; herausfinden, was Mitgliedern hilft; Mitglieder können ihren Bedarf nicht benennen',
    fr: 'Besoins des membres mal connus: nous ne savons pas ce dont nos membres ont besoin; on devine ce que veulent les entreprises; comment savoir ce qui aide les membres; les membres n’arrivent pas à dire leurs besoins',
    es: 'Necesidades de los miembros desconocidas: no sabemos qué necesitan nuestros miembros; adivinamos lo que quieren las empresas; averiguar qué ayuda a los miembros; los miembros no saben decir qué necesitan',
    it: 'Bisogni dei membri sconosciuti: non sappiamo di che cosa hanno bisogno i membri; tiriamo a indovinare che cosa vogliono le imprese; capire che cosa aiuta i membri; i membri non sanno dire che cosa serve',
  },
  'nobody-answers-surveys': {
    en: 'Surveys nobody answers: hardly anybody filled in the questionnaire; poor response to our survey; members tired of surveys; too few answers to conclude anything',
    de: 'Umfragen ohne Rücklauf: kaum jemand hat den Fragebogen ausgefüllt; schlechter Rücklauf bei der Umfrage; Mitglieder sind umfragemüde; zu wenige Antworten für eine Aussage',
    fr: 'Enquêtes sans réponse: presque personne n’a rempli le questionnaire; faible taux de réponse à l’enquête; membres lassés des enquêtes; trop peu de réponses pour conclure',
    es: 'Encuestas sin respuesta: casi nadie rellenó el cuestionario; poca respuesta a la encuesta; miembros cansados de encuestas; muy pocas respuestas para concluir algo',
    it: 'Questionari senza risposta: quasi nessuno ha compilato il questionario; poche risposte al sondaggio; membri stanchi dei sondaggi; troppo poche risposte per trarre conclusioni',
  },
  'no-shared-strategy': {
    also: 'professionalisation',
    en: 'No shared strategy: we have no common direction; strategy is a paper nobody reads; everybody pulls in another direction; where should the cluster be in five years',
    de: 'Keine gemeinsame Strategie: uns fehlt die gemeinsame Richtung; Strategie liegt in der Schublade; jeder zieht in eine andere Richtung; wo soll der Cluster in fünf Jahren stehen',
    fr: 'Pas de stratégie commune: aucune direction partagée; la stratégie dort dans un tiroir; chacun tire dans son sens; où doit être le cluster dans cinq ans',
    es: 'Sin estrategia compartida: nos falta un rumbo común; la estrategia duerme en un cajón; cada uno tira hacia un lado; dónde debe estar el clúster en cinco años',
    it: 'Nessuna strategia condivisa: manca una direzione comune; la strategia resta nel cassetto; ognuno tira dalla sua parte; dove deve essere il cluster tra cinque anni',
  },
  'strengths-unclear': {
    en: 'Own strengths unclear: what makes us special; cannot explain in one sentence what we offer; no profile compared with other regions; what can others learn from us',
    de: 'Eigene Stärken unklar: was macht uns besonders; wir können nicht in einem Satz sagen, was wir bieten; kein Profil gegenüber anderen Regionen; was können andere von uns lernen',
    fr: 'Atouts mal identifiés: qu’est-ce qui nous distingue; incapables de dire en une phrase ce que nous offrons; pas de profil face aux autres régions; que peuvent apprendre les autres de nous',
    es: 'Fortalezas poco claras: qué nos hace especiales; no sabemos decir en una frase qué ofrecemos; sin perfil frente a otras regiones; qué pueden aprender otros de nosotros',
    it: 'Punti di forza poco chiari: che cosa ci rende speciali; non sappiamo dire in una frase che cosa offriamo; nessun profilo rispetto ad altre regioni; che cosa possono imparare gli altri da noi',
  },
  'goals-too-vague': {
    also: 'learning',
    en: 'Goals too vague: we want to become more international, but what does that mean; no measurable goals; cannot say when we have succeeded; expectations differ',
    de: 'Zu vage Ziele: wir wollen internationaler werden, aber was heißt das; keine messbaren Ziele; wir können nicht sagen, wann wir erfolgreich sind; Erwartungen gehen auseinander',
    fr: 'Objectifs trop vagues: devenir plus international, mais encore; aucun objectif mesurable; impossible de dire quand nous aurons réussi; les attentes divergent',
    es: 'Objetivos demasiado vagos: queremos ser más internacionales, pero qué significa; ningún objetivo medible; no sabemos cuándo habremos tenido éxito; expectativas diferentes',
    it: 'Obiettivi troppo vaghi: vogliamo essere più internazionali, ma che cosa vuol dire; nessun obiettivo misurabile; non sappiamo dire quando avremo successo; aspettative diverse',
  },
  'members-too-small-to-export': {
    also: 'target-group',
    en: 'Members too small for abroad: one-person companies cannot travel; micro-enterprises without staff for export; cannot take on big orders alone; small companies need to join forces',
    de: 'Mitglieder zu klein fürs Ausland: Einzelunternehmer können nicht reisen; Kleinstunternehmen ohne Personal für den Export; große Aufträge allein nicht zu schaffen; kleine Firmen müssen sich zusammentun',
    fr: 'Membres trop petits pour l’étranger: les indépendants ne peuvent pas voyager; très petites entreprises sans personnel pour l’export; impossible de prendre seul de grosses commandes; les petits doivent s’unir',
    es: 'Miembros demasiado pequeños para salir: los autónomos no pueden viajar; microempresas sin personal para exportar; no pueden asumir solos grandes pedidos; las pequeñas empresas deben unirse',
    it: 'Membri troppo piccoli per l’estero: le ditte individuali non possono viaggiare; microimprese senza personale per l’export; da soli non reggono grandi ordini; i piccoli devono unire le forze',
  },
  'language-skills-missing': {
    en: 'Missing language skills: our members hardly speak English; afraid to negotiate in a foreign language; translation costs too much; nobody in the team speaks the language',
    de: 'Fehlende Sprachkenntnisse: unsere Mitglieder sprechen kaum Englisch; Scheu, in einer Fremdsprache zu verhandeln; Übersetzungen kosten zu viel; keiner im Team spricht die Sprache',
    fr: 'Manque de compétences linguistiques: nos membres parlent à peine anglais; peur de négocier dans une langue étrangère; les traductions coûtent trop cher; personne dans l’équipe ne parle la langue',
    es: 'Falta de idiomas: nuestros miembros apenas hablan inglés; miedo a negociar en otro idioma; las traducciones cuestan demasiado; nadie del equipo habla el idioma',
    it: 'Lingue straniere poco conosciute: i nostri membri parlano poco inglese; timore di trattare in una lingua straniera; le traduzioni costano troppo; nessuno nel team parla la lingua',
  },
  'nobody-in-charge-of-going-abroad': {
    also: 'professionalisation',
    en: 'Nobody in charge of international work: going abroad is nobody’s job; done on the side by whoever has time; no staff for international projects; board does not care about abroad',
    de: 'Niemand fürs Internationale zuständig: Ausland ist niemandes Aufgabe; läuft nebenher, wer gerade Zeit hat; kein Personal für internationale Projekte; Vorstand kümmert das Ausland nicht',
    fr: 'Personne en charge de l’international: l’international n’est le travail de personne; fait à temps perdu; aucun personnel pour les projets internationaux; le conseil ne s’intéresse pas à l’étranger',
    es: 'Nadie a cargo de lo internacional: lo internacional no es tarea de nadie; se hace en ratos libres; sin personal para proyectos internacionales; a la junta no le interesa el exterior',
    it: 'Nessuno si occupa dell’estero: l’estero non è compito di nessuno; si fa nei ritagli di tempo; nessun addetto ai progetti internazionali; al direttivo l’estero non interessa',
  },
})
