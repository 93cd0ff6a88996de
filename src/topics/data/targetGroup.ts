import { topicsOf } from './format.ts'

/** Step 1: for whom, and towards where. */
export const targetGroupProblems = topicsOf('problem', 'target-group', {
  'members-want-different-markets': {
    en: 'Members want different markets: members want Asia, the board wants neighbours; cannot agree on a target country; everybody wants to go somewhere else; which market comes first',
    de: 'Mitglieder wollen verschiedene Märkte: Mitglieder wollen nach Asien, der Vorstand zu den Nachbarn; keine Einigung auf ein Zielland; jeder will woanders hin; welcher Markt zuerst',
    fr: 'Membres attirés par des marchés différents: les membres veulent l’Asie, le conseil les voisins; pas d’accord sur le pays cible; chacun veut aller ailleurs; par quel marché commencer',
    es: 'Miembros que quieren mercados distintos: los miembros quieren Asia y la junta los vecinos; no hay acuerdo sobre el país de destino; cada uno quiere ir a un sitio; qué mercado va primero',
    it: 'Membri che vogliono mercati diversi: i membri vogliono l’Asia, il direttivo i vicini; nessun accordo sul paese di destinazione; ognuno vuole andare altrove; quale mercato per primo',
  },
  'who-goes-abroad': {
    en: 'Choosing the companies that go: which members should take part; too many want to come; how to select companies fairly; same companies always get the places',
    de: 'Auswahl der Unternehmen: welche Mitglieder sollen mit; zu viele wollen mitkommen; Firmen gerecht auswählen; immer dieselben Firmen bekommen die Plätze',
    fr: 'Choix des entreprises à emmener: quels membres doivent participer; trop de candidats pour les places; sélectionner équitablement les entreprises; toujours les mêmes entreprises retenues',
    es: 'Elegir qué empresas van: qué miembros deben participar; demasiados quieren venir; seleccionar empresas con justicia; siempre las mismas empresas consiguen plaza',
    it: 'Scegliere le imprese da portare: quali membri devono partecipare; troppi vogliono venire; selezionare le imprese in modo equo; i posti vanno sempre alle stesse imprese',
  },
  'members-not-export-ready': {
    en: 'Members not ready to export: companies are not ready for abroad; no English website or price list; members overestimate themselves; how to check export readiness',
    de: 'Mitglieder nicht exportreif: Firmen sind noch nicht so weit fürs Ausland; weder englische Website noch Preisliste; Mitglieder überschätzen sich; Exportreife prüfen',
    fr: 'Membres pas prêts à exporter: les entreprises ne sont pas mûres pour l’étranger; ni site ni tarifs en anglais; les membres se surestiment; évaluer la capacité à exporter',
    es: 'Miembros no preparados para exportar: las empresas aún no están listas para salir; sin web ni precios en inglés; los miembros se sobrevaloran; evaluar la preparación para exportar',
    it: 'Membri non pronti all’export: le imprese non sono pronte per l’estero; né sito né listino in inglese; i membri si sopravvalutano; valutare se sono pronti a esportare',
  },
  'no-interest-in-going-abroad': {
    en: 'Little interest in going abroad: members see no need to go abroad; home market is enough for them; nobody signs up for the trip; how to motivate companies to look beyond the border',
    de: 'Wenig Interesse am Ausland: Mitglieder sehen keinen Anlass, ins Ausland zu gehen; Heimatmarkt genügt ihnen; keiner meldet sich für die Reise an; Firmen für den Blick über die Grenze gewinnen',
    fr: 'Peu d’intérêt pour l’international: les membres ne voient pas l’utilité d’exporter; le marché national leur suffit; personne ne s’inscrit au voyage; motiver les entreprises à regarder au-delà des frontières',
    es: 'Poco interés por salir al exterior: los miembros no ven la necesidad de salir; les basta el mercado nacional; nadie se apunta al viaje; motivar a las empresas a mirar fuera',
    it: 'Poco interesse per l’estero: i membri non vedono il motivo di andare all’estero; il mercato interno gli basta; nessuno si iscrive al viaggio; motivare le imprese a guardare oltre confine',
  },
  'customer-abroad-unclear': {
    also: 'market-information',
    en: 'Unclear who the customer is: do not know who would buy abroad; end customers or distributors; our target group is too broad; everybody is our customer',
    de: 'Unklar, wer der Kunde ist: wir wissen nicht, wer im Ausland kaufen würde; Endkunden oder Händler; unsere Zielgruppe ist zu breit; alle sind unsere Kunden',
    fr: 'Client visé mal défini: nous ne savons pas qui achèterait à l’étranger; clients finaux ou distributeurs; notre cible est trop large; tout le monde est notre client',
    es: 'Cliente poco definido: no sabemos quién compraría en el extranjero; cliente final o distribuidores; nuestro público objetivo es demasiado amplio; todo el mundo es cliente',
    it: 'Cliente poco definito: non sappiamo chi comprerebbe all’estero; clienti finali o distributori; il nostro target è troppo ampio; tutti sono nostri clienti',
  },
  'too-many-markets': {
    en: 'Too many markets at once: we spread ourselves too thin; five countries and results in none; saying no to a market; every opportunity is followed',
    de: 'Zu viele Märkte auf einmal: wir verzetteln uns; fünf Länder und in keinem ein Ergebnis; zu einem Markt Nein sagen; jeder Gelegenheit hinterherlaufen',
    fr: 'Trop de marchés à la fois: nous nous dispersons; cinq pays et aucun résultat; savoir dire non à un marché; courir après chaque occasion',
    es: 'Demasiados mercados a la vez: nos dispersamos; cinco países y ningún resultado; decir no a un mercado; perseguir cada oportunidad',
    it: 'Troppi mercati insieme: ci disperdiamo; cinque paesi e nessun risultato; dire di no a un mercato; inseguire ogni occasione',
  },
  'members-too-different': {
    en: 'Members too different for one approach: designers, games and film in one group; start-ups and established companies together; one programme does not fit all; needs are miles apart',
    de: 'Mitglieder zu verschieden für einen Weg: Design, Games und Film in einer Gruppe; Start-ups und alte Hasen zusammen; ein Programm passt nicht für alle; Bedürfnisse liegen weit auseinander',
    fr: 'Membres trop différents pour une approche unique: design, jeu vidéo et cinéma dans un même groupe; start-up et entreprises établies ensemble; un programme ne convient pas à tous; besoins trop éloignés',
    es: 'Miembros demasiado distintos para un mismo enfoque: diseño, videojuegos y cine en un mismo grupo; startups y empresas consolidadas juntas; un programa no sirve para todos; necesidades muy alejadas',
    it: 'Membri troppo diversi per un unico approccio: design, videogiochi e cinema nello stesso gruppo; start-up e imprese consolidate insieme; un programma non va bene per tutti; bisogni troppo lontani',
  },
})
