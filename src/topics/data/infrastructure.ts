import { topicsOf } from './format.ts'

/** Stuttgart's second challenge: places, equipment, platforms. */
export const infrastructureProblems = topicsOf('problem', 'infrastructure', {
  'space-is-closing': {
    en: 'Workspace about to close: the studio space closes in six months; lease was terminated; building will be sold; where do our studios go',
    de: 'Räume vor dem Aus: die Ateliers schließen in sechs Monaten; Mietvertrag gekündigt; Gebäude wird verkauft; wohin mit unseren Studios',
    fr: 'Locaux menacés de fermeture: les ateliers ferment dans six mois; bail résilié; le bâtiment va être vendu; où reloger nos studios',
    es: 'Espacio a punto de cerrar: los estudios cierran en seis meses; han rescindido el alquiler; el edificio se va a vender; adónde van nuestros estudios',
    it: 'Spazi a rischio chiusura: gli studi chiudono tra sei mesi; contratto d’affitto disdetto; l’edificio sarà venduto; dove vanno i nostri studi',
  },
  'space-too-expensive': {
    en: 'Workspace unaffordable: rents too high for creatives; artists pushed out of the quarter; no cheap studios in town; running costs of the building keep rising',
    de: 'Räume unbezahlbar: Mieten zu hoch für Kreative; Künstler werden aus dem Viertel verdrängt; keine günstigen Ateliers in der Stadt; Betriebskosten des Hauses steigen immer weiter',
    fr: 'Locaux inabordables: loyers trop chers pour les créatifs; artistes chassés du quartier; pas d’ateliers bon marché en ville; charges du bâtiment en hausse constante',
    es: 'Espacios inasequibles: alquileres demasiado altos para los creativos; artistas expulsados del barrio; sin talleres baratos en la ciudad; los gastos del edificio no dejan de subir',
    it: 'Spazi troppo cari: affitti troppo alti per i creativi; artisti cacciati dal quartiere; niente studi economici in città; i costi dell’edificio continuano a salire',
  },
  'space-stands-empty': {
    en: 'Space standing empty: rooms we cannot fill; co-working half empty; old factory waiting for a use; creative centre without tenants',
    de: 'Leerstehende Räume: Räume, die wir nicht füllen; Coworking halb leer; alte Fabrik wartet auf Nutzung; Kreativzentrum ohne Mieter',
    fr: 'Locaux vides: des espaces que nous n’arrivons pas à remplir; coworking à moitié vide; ancienne usine en attente d’usage; pôle créatif sans locataires',
    es: 'Espacios vacíos: salas que no logramos llenar; coworking medio vacío; antigua fábrica a la espera de uso; centro creativo sin inquilinos',
    it: 'Spazi vuoti: locali che non riusciamo a riempire; coworking mezzo vuoto; vecchia fabbrica in attesa di uso; polo creativo senza inquilini',
  },
  'equipment-stands-idle': {
    en: 'Expensive equipment unused: machines in the lab stand idle; nobody books the studio; equipment is outdated; who pays for maintenance',
    de: 'Teure Geräte ungenutzt: Maschinen im Labor stehen still; keiner bucht das Studio; Ausstattung veraltet; wer zahlt die Wartung',
    fr: 'Équipement coûteux inutilisé: les machines du labo dorment; personne ne réserve le studio; matériel dépassé; qui paie l’entretien',
    es: 'Equipos caros sin usar: las máquinas del laboratorio están paradas; nadie reserva el estudio; equipos anticuados; quién paga el mantenimiento',
    it: 'Attrezzature costose inutilizzate: le macchine del laboratorio sono ferme; nessuno prenota lo studio; attrezzatura superata; chi paga la manutenzione',
  },
  'equipment-out-of-reach': {
    en: 'Equipment out of reach: members cannot afford their own machines; no prototyping workshop nearby; sharing equipment between companies; no test lab in the region',
    de: 'Ausstattung unerreichbar: Mitglieder können sich keine eigenen Maschinen leisten; keine Prototypenwerkstatt in der Nähe; Geräte gemeinsam nutzen; kein Testlabor in der Region',
    fr: 'Équipement hors de portée: les membres n’ont pas les moyens d’acheter des machines; pas d’atelier de prototypage à proximité; partager du matériel entre entreprises; aucun laboratoire d’essai dans la région',
    es: 'Equipos fuera de alcance: los miembros no pueden comprar sus propias máquinas; ningún taller de prototipos cerca; compartir equipos entre empresas; sin laboratorio de pruebas en la región',
    it: 'Attrezzature fuori portata: i membri non possono comprarsi le macchine; nessun laboratorio di prototipi vicino; condividere attrezzature tra imprese; nessun laboratorio di prova in regione',
  },
  'nobody-runs-the-space': {
    en: 'Nobody to run the space: city wants us to run the building; who carries the risk of the creative centre; operator is missing; volunteers are worn out running the house',
    de: 'Kein Betreiber für das Haus: Stadt will, dass wir das Gebäude betreiben; wer trägt das Risiko des Kreativzentrums; Betreiber fehlt; Ehrenamtliche sind mit dem Haus überlastet',
    fr: 'Personne pour gérer le lieu: la ville veut que nous gérions le bâtiment; qui porte le risque du pôle créatif; exploitant introuvable; bénévoles épuisés par le lieu',
    es: 'Nadie que gestione el espacio: el ayuntamiento quiere que gestionemos el edificio; quién asume el riesgo del centro creativo; falta un operador; voluntarios agotados con el espacio',
    it: 'Nessuno che gestisca lo spazio: il comune vuole che gestiamo l’edificio; chi si assume il rischio del polo creativo; manca un gestore; volontari sfiniti dalla gestione',
  },
  'platform-without-users': {
    also: 'new-services',
    en: 'Online platform without users: we built a platform and nobody logs in; member directory is empty; nobody posts in our forum; platform costs more than it brings',
    de: 'Plattform ohne Nutzer: wir haben eine Plattform gebaut und keiner meldet sich an; Mitgliederverzeichnis ist leer; keiner schreibt in unserem Forum; Plattform kostet mehr, als sie bringt',
    fr: 'Plateforme sans utilisateurs: plateforme créée mais personne ne se connecte; annuaire des membres vide; personne n’écrit sur notre forum; la plateforme coûte plus qu’elle ne rapporte',
    es: 'Plataforma sin usuarios: creamos una plataforma y nadie entra; el directorio de miembros está vacío; nadie escribe en nuestro foro; la plataforma cuesta más de lo que aporta',
    it: 'Piattaforma senza utenti: abbiamo creato una piattaforma e nessuno accede; elenco dei membri vuoto; nessuno scrive nel forum; la piattaforma costa più di quanto rende',
  },
  'incubator-without-start-ups': {
    en: 'Incubator without start-ups: too few founders apply; start-ups leave after the programme; accelerator brings no companies that stay; founders need more than desks',
    de: 'Gründerzentrum ohne Gründer: zu wenige Gründer bewerben sich; Start-ups gehen nach dem Programm weg; Accelerator bringt keine Firmen, die bleiben; Gründer brauchen mehr als Schreibtische',
    fr: 'Incubateur sans start-up: trop peu de porteurs de projet candidats; les start-up partent après le programme; l’accélérateur ne fixe aucune entreprise; les créateurs ont besoin de plus que des bureaux',
    es: 'Incubadora sin startups: se presentan pocos emprendedores; las startups se van tras el programa; la aceleradora no deja empresas que se queden; los emprendedores necesitan más que mesas',
    it: 'Incubatore senza start-up: si candidano pochi fondatori; le start-up se ne vanno dopo il programma; l’acceleratore non lascia imprese che restano; ai fondatori non bastano le scrivanie',
  },
  'members-far-apart': {
    en: 'Members scattered and hard to reach: long distances between members; bad connection by train; slow internet in the countryside; people do not travel to meetings',
    de: 'Mitglieder weit verstreut: weite Wege zwischen den Mitgliedern; schlechte Bahnverbindung; langsames Internet auf dem Land; keiner reist zu Treffen an',
    fr: 'Membres dispersés: grandes distances entre les membres; mal desservis par le train; internet lent à la campagne; personne ne se déplace aux réunions',
    es: 'Miembros dispersos: largas distancias entre los miembros; malas conexiones de tren; internet lento en el campo; la gente no se desplaza a las reuniones',
    it: 'Membri sparsi e lontani: grandi distanze tra i membri; collegamenti ferroviari scarsi; internet lento in campagna; nessuno si sposta per le riunioni',
  },
})
