import { topicsOf } from './format.ts'

/** The two fields that everything is about. */
export const fields = topicsOf('field', '', {
  internationalisation: {
    en: 'Internationalisation: going abroad; foreign markets; exporting',
    de: 'Internationalisierung: ins Ausland gehen; ausländische Märkte; exportieren',
    fr: 'Internationalisation: aller à l’étranger; marchés étrangers; exporter',
    es: 'Internacionalización: salir al extranjero; mercados extranjeros; exportar',
    it: 'Internazionalizzazione: andare all’estero; mercati esteri; esportare',
  },
  'cluster-management': {
    en: 'Cluster management: running a cluster; leading a network of companies',
    de: 'Clustermanagement: einen Cluster führen; ein Unternehmensnetzwerk leiten',
    fr: 'Gestion de cluster: animer un cluster; diriger un réseau d’entreprises',
    es: 'Gestión de clústeres: dirigir un clúster; gestionar una red de empresas',
    it: 'Gestione di cluster: gestire un cluster; guidare una rete d’imprese',
  },
})

/** The four challenges that the peer group named at its kick-off in Stuttgart. */
export const challenges = topicsOf('challenge', 'cluster-management', {
  'new-services': {
    en: 'New and specific services: services for members; new offers for our companies',
    de: 'Neue und spezifische Dienstleistungen: Angebote für Mitglieder; neue Leistungen für unsere Firmen',
    fr: 'Services nouveaux et spécifiques: services aux membres; nouvelles offres pour nos entreprises',
    es: 'Servicios nuevos y específicos: servicios para los miembros; nuevas ofertas para nuestras empresas',
    it: 'Servizi nuovi e specifici: servizi per i membri; nuove offerte per le nostre imprese',
  },
  infrastructure: {
    en: 'Infrastructure: buildings and equipment; places to work; shared facilities',
    de: 'Infrastruktur: Gebäude und Ausstattung; Orte zum Arbeiten; gemeinsam genutzte Einrichtungen',
    fr: 'Infrastructures: bâtiments et équipements; lieux de travail; installations partagées',
    es: 'Infraestructura: edificios y equipos; lugares de trabajo; instalaciones compartidas',
    it: 'Infrastrutture: edifici e attrezzature; luoghi di lavoro; strutture condivise',
  },
  lobbying: {
    en: 'Lobbying and policy: representing the interests of members; talking to politicians',
    de: 'Interessenvertretung und Politik: Interessen der Mitglieder vertreten; mit der Politik reden',
    fr: 'Lobbying et politiques publiques: défendre les intérêts des membres; parler aux élus',
    es: 'Representación de intereses y política: defender los intereses de los miembros; hablar con los políticos',
    it: 'Rappresentanza e politica: difendere gli interessi dei membri; parlare con la politica',
  },
  professionalisation: {
    en: 'Professionalisation of cluster management: better cluster management; skills of cluster managers',
    de: 'Professionalisierung des Clustermanagements: besseres Clustermanagement; Können der Clustermanager',
    fr: 'Professionnalisation de la gestion de cluster: mieux animer le cluster; compétences des animateurs',
    es: 'Profesionalización de la gestión de clústeres: mejor gestión del clúster; competencias de los gestores',
    it: 'Professionalizzazione della gestione dei cluster: gestire meglio il cluster; competenze dei manager',
  },
})

/** The seven steps of the internationalisation model, in their order. */
export const steps = topicsOf('step', 'internationalisation', {
  'target-group': {
    en: 'Pinpoint the target group: which companies and which market',
    de: 'Zielgruppe bestimmen: welche Unternehmen und welcher Markt',
    fr: 'Cibler le public: quelles entreprises et quel marché',
    es: 'Definir el grupo destinatario: qué empresas y qué mercado',
    it: 'Individuare il gruppo di riferimento: quali imprese e quale mercato',
  },
  'cluster-challenges': {
    en: 'Analyse the cluster’s challenges: strengths and weaknesses of the cluster',
    de: 'Herausforderungen des Clusters analysieren: Stärken und Schwächen des Clusters',
    fr: 'Analyser les défis du cluster: forces et faiblesses du cluster',
    es: 'Analizar los retos del clúster: fortalezas y debilidades del clúster',
    it: 'Analizzare le sfide del cluster: punti di forza e di debolezza del cluster',
  },
  'market-information': {
    en: 'Search for information about the foreign market: market research',
    de: 'Informationen über den Auslandsmarkt suchen: Marktforschung',
    fr: 'Rechercher des informations sur le marché étranger: étude de marché',
    es: 'Buscar información sobre el mercado exterior: estudio de mercado',
    it: 'Cercare informazioni sul mercato estero: ricerca di mercato',
  },
  'choose-instruments': {
    en: 'Choose tools, instruments and funding: funding schemes; grants',
    de: 'Werkzeuge, Instrumente und Förderung wählen: Förderprogramme; Zuschüsse',
    fr: 'Choisir outils, instruments et financements: dispositifs d’aide; subventions',
    es: 'Elegir herramientas, instrumentos y financiación: programas de ayudas; subvenciones',
    it: 'Scegliere strumenti e finanziamenti: bandi; contributi',
  },
  'identify-partners': {
    en: 'Identify potential partners: partners abroad; cooperation with other clusters',
    de: 'Mögliche Partner finden: Partner im Ausland; Kooperation mit anderen Clustern',
    fr: 'Identifier des partenaires potentiels: partenaires à l’étranger; coopération avec d’autres clusters',
    es: 'Identificar posibles socios: socios en el extranjero; cooperación con otros clústeres',
    it: 'Individuare possibili partner: partner all’estero; collaborazione con altri cluster',
  },
  'going-international': {
    en: 'Go international with a timed plan of action: action plan; timetable',
    de: 'Mit Zeit- und Aktionsplan international werden: Maßnahmenplan; Zeitplan',
    fr: 'Passer à l’international avec un plan d’action daté: feuille de route; calendrier',
    es: 'Salir al exterior con un plan de acción y plazos: hoja de ruta; calendario',
    it: 'Andare all’estero con un piano d’azione e tempi definiti: tabella di marcia; calendario',
  },
  learning: {
    en: 'Learn from a self-evaluation of the experience: lessons learnt; looking back',
    de: 'Aus der Selbstevaluation der Erfahrung lernen: gewonnene Erkenntnisse; Rückblick',
    fr: 'Apprendre par l’auto-évaluation de l’expérience: leçons tirées; bilan',
    es: 'Aprender de la autoevaluación de la experiencia: lecciones aprendidas; balance',
    it: 'Imparare dall’autovalutazione dell’esperienza: lezioni apprese; bilancio',
  },
})
