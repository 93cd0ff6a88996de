import { topicsOf } from './format.ts'

/** Step 4: which tool, which instrument, which money. */
export const instrumentProblems = topicsOf('problem', 'choose-instruments', {
  'which-funding-scheme': {
    en: 'Choosing between funding schemes: which grant fits us; two funding schemes and we can apply for one; lost in the jungle of programmes; which call should we apply to first',
    de: 'Wahl zwischen Förderprogrammen: welche Förderung passt zu uns; zwei Förderprogramme, aber nur ein Antrag möglich; verloren im Förderdschungel; welchen Aufruf zuerst',
    fr: 'Choix entre plusieurs financements: quelle subvention nous convient; deux dispositifs d’aide mais une seule candidature possible; perdus dans le maquis des programmes; à quel appel répondre en premier',
    es: 'Elegir entre programas de ayudas: qué subvención nos conviene; dos líneas de ayuda y solo una solicitud; perdidos en la selva de programas; a qué convocatoria presentarse primero',
    it: 'Scegliere tra più finanziamenti: quale bando fa per noi; due finanziamenti ma una sola domanda possibile; persi nella giungla dei programmi; a quale bando partecipare per primo',
  },
  'funding-application-rejected': {
    en: 'Funding application turned down: our proposal was rejected; we did not get the grant; low score from the evaluators; should we submit again',
    de: 'Förderantrag abgelehnt: unser Antrag wurde abgelehnt; wir haben die Förderung nicht bekommen; schlechte Bewertung der Gutachter; noch einmal einreichen',
    fr: 'Dossier de financement refusé: notre projet a été refusé; nous n’avons pas obtenu la subvention; mauvaise note des évaluateurs; faut-il redéposer le dossier',
    es: 'Solicitud de ayuda rechazada: han rechazado nuestra propuesta; no nos han concedido la subvención; mala puntuación de los evaluadores; volver a presentarla',
    it: 'Domanda di finanziamento respinta: la nostra proposta è stata bocciata; non abbiamo ottenuto il contributo; punteggio basso dei valutatori; ripresentare la domanda',
  },
  'own-contribution-missing': {
    en: 'Own contribution missing: we cannot pay our share of the co-financing; grant covers only half; no match funding; must pre-finance the project; grant is paid out too late',
    de: 'Eigenanteil fehlt: wir können die Kofinanzierung nicht aufbringen; Förderung deckt nur die Hälfte; Eigenmittel reichen nicht; Projekt vorfinanzieren; Fördergeld kommt zu spät',
    fr: 'Autofinancement insuffisant: nous ne pouvons pas payer notre part du cofinancement; l’aide ne couvre que la moitié; pas de fonds propres; il faut avancer les dépenses; subvention versée trop tard',
    es: 'Falta de cofinanciación: no podemos aportar nuestra parte; la ayuda solo cubre la mitad; no tenemos fondos propios; hay que adelantar los gastos; la subvención se paga demasiado tarde',
    it: 'Cofinanziamento mancante: non riusciamo a coprire la nostra quota; il contributo copre solo la metà; niente fondi propri; bisogna anticipare le spese; il contributo arriva troppo tardi',
  },
  'funding-paperwork': {
    en: 'Too much paperwork for funding: grant is too bureaucratic for small companies; reporting eats all our time; timesheets and receipts; rules of the programme are hard to understand',
    de: 'Zu viel Bürokratie bei der Förderung: Antrag für kleine Firmen zu aufwendig; Abrechnung frisst unsere ganze Zeit; Stundenzettel und Belege; Förderregeln kaum zu verstehen',
    fr: 'Lourdeur administrative des aides: dossier trop compliqué pour les petites entreprises; les rapports nous prennent tout notre temps; feuilles de temps et justificatifs; règles du programme incompréhensibles',
    es: 'Demasiado papeleo en las ayudas: la subvención es demasiado burocrática para las pequeñas empresas; la justificación nos quita todo el tiempo; hojas de horas y facturas; bases difíciles de entender',
    it: 'Troppa burocrazia per i fondi: bando troppo complicato per le piccole imprese; la rendicontazione ci ruba tutto il tempo; fogli ore e giustificativi; regole del programma difficili da capire',
  },
  'call-deadline-too-short': {
    en: 'Deadline too short: heard of the call too late; only three weeks to apply; no time to write the proposal; deadline is next week',
    de: 'Zu knappe Frist: zu spät vom Aufruf erfahren; nur drei Wochen für den Antrag; keine Zeit, den Antrag zu schreiben; Frist endet nächste Woche',
    fr: 'Délai trop court: appel à projets découvert trop tard; trois semaines seulement pour candidater; pas le temps de monter le dossier; date limite la semaine prochaine',
    es: 'Plazo demasiado corto: nos enteramos tarde de la convocatoria; solo tres semanas para presentarse; sin tiempo para redactar la propuesta; el plazo acaba la semana que viene',
    it: 'Scadenza troppo vicina: abbiamo saputo del bando troppo tardi; solo tre settimane per candidarsi; manca il tempo per scrivere la proposta; la scadenza è la prossima settimana',
  },
  'which-trade-fair': {
    en: 'Choosing a trade fair: which fair is worth it; own stand or shared stand; is it worth exhibiting; only money for one fair a year',
    de: 'Wahl der richtigen Messe: welche Messe lohnt sich; eigener Stand oder Gemeinschaftsstand; lohnt es sich auszustellen; Geld nur für eine Messe im Jahr',
    fr: 'Choix du bon salon: quel salon vaut la peine; stand individuel ou stand collectif; faut-il exposer; budget pour un seul salon par an',
    es: 'Elegir la feria adecuada: qué feria merece la pena; stand propio o stand compartido; vale la pena exponer; presupuesto para una sola feria al año',
    it: 'Scegliere la fiera giusta: quale fiera vale la pena; stand proprio o collettivo; conviene esporre; soldi per una sola fiera all’anno',
  },
  'trade-fair-without-results': {
    also: 'going-international',
    en: 'Trade fair without results: many visitors but no orders; the stand brought no contacts; expensive fair with nothing to show; business cards nobody followed up',
    de: 'Messe ohne Ergebnis: viele Besucher, aber keine Aufträge; der Stand brachte keine Kontakte; teure Messe, und nichts kam heraus; Visitenkarten, denen niemand nachging',
    fr: 'Salon sans résultats: beaucoup de visiteurs mais aucune commande; le stand n’a rien rapporté; salon coûteux pour rien; cartes de visite jamais relancées',
    es: 'Feria sin resultados: muchas visitas pero ningún pedido; el stand no trajo contactos; feria cara y sin frutos; tarjetas de visita sin seguimiento',
    it: 'Fiera senza risultati: tanti visitatori ma nessun ordine; lo stand non ha portato contatti; fiera costosa per niente; biglietti da visita mai ricontattati',
  },
  'delegation-without-follow-up': {
    also: 'going-international',
    en: 'Delegation trip without follow-up: nice trade mission but no business; nothing came of the delegation; matchmaking meetings led nowhere; tourism instead of business meetings',
    de: 'Delegationsreise ohne Folgen: schöne Reise, aber kein Geschäft; aus der Delegation wurde nichts; B2B-Gespräche verliefen im Sande; Tourismus statt Geschäftstermine',
    fr: 'Mission sans lendemain: belle mission à l’étranger mais pas d’affaires; la délégation n’a rien donné; rendez-vous d’affaires restés sans suite; du tourisme plutôt que des affaires',
    es: 'Misión comercial sin seguimiento: bonito viaje pero sin negocio; de la delegación no salió nada; las reuniones bilaterales no llevaron a nada; turismo en vez de negocio',
    it: 'Missione senza seguito: bella missione ma nessun affare; dalla delegazione non è nato nulla; gli incontri bilaterali non hanno portato a niente; turismo invece di affari',
  },
  'tools-not-known': {
    en: 'Helpful tools unknown: we do not know which tools exist; nobody knows the support offers; which instrument helps with going abroad; reinventing the wheel',
    de: 'Hilfreiche Werkzeuge unbekannt: wir wissen nicht, welche Werkzeuge es gibt; keiner kennt die Angebote der Außenwirtschaftsförderung; welches Instrument hilft beim Schritt ins Ausland; das Rad neu erfinden',
    fr: 'Outils utiles méconnus: nous ne savons pas quels outils existent; personne ne connaît les dispositifs d’appui; quel instrument pour aller à l’étranger; réinventer la roue',
    es: 'Herramientas útiles desconocidas: no sabemos qué herramientas existen; nadie conoce los servicios de apoyo; qué instrumento ayuda a salir al exterior; reinventar la rueda',
    it: 'Strumenti utili poco noti: non sappiamo quali strumenti esistono; nessuno conosce i servizi di sostegno; quale strumento aiuta ad andare all’estero; reinventare la ruota',
  },
})
