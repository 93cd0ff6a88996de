import { topicsOf } from './format.ts'

/** Stuttgart's third challenge: being heard, and the rules of the game. */
export const lobbyingProblems = topicsOf('problem', 'lobbying', {
  'not-heard-by-politics': {
    en: 'Not heard by politics: politicians do not listen to us; invited when all is decided; how to get a meeting with the ministry; no voice in the region',
    de: 'Kein Gehör in der Politik: Politiker hören uns nicht zu; erst eingeladen, wenn alles entschieden ist; wie kommt man an einen Termin im Ministerium; keine Stimme im Land',
    fr: 'Pas écoutés par les politiques: les élus ne nous écoutent pas; invités quand tout est décidé; comment obtenir un rendez-vous au ministère; aucune voix dans la région',
    es: 'Sin voz ante la política: los políticos no nos escuchan; nos invitan cuando todo está decidido; cómo conseguir una reunión en el ministerio; sin voz en la región',
    it: 'Poco ascolto dalla politica: i politici non ci ascoltano; invitati quando è già tutto deciso; come ottenere un incontro al ministero; nessuna voce in regione',
  },
  'freelancers-not-represented': {
    en: 'Freelancers without a voice: who speaks for freelancers in the region’s strategy; self-employed fall through the net; sole traders are not counted; unpaid work of artists',
    de: 'Freie ohne Stimme: wer spricht in der Landesstrategie für die Freien; Selbstständige fallen durchs Netz; Soloselbstständige zählen nicht; unbezahlte Arbeit von Künstlern',
    fr: 'Indépendants sans voix: qui parle pour les indépendants dans la stratégie régionale; les travailleurs indépendants passent entre les mailles; les auto-entrepreneurs ne sont pas comptés; travail non payé des artistes',
    es: 'Autónomos sin voz: quién habla por los autónomos en la estrategia regional; los trabajadores por cuenta propia quedan fuera; los autónomos no cuentan; trabajo no pagado de los artistas',
    it: 'Freelance senza voce: chi parla per i freelance nella strategia regionale; gli autonomi restano esclusi; le partite IVA non contano; lavoro non pagato degli artisti',
  },
  'sector-missing-in-strategy': {
    en: 'Sector missing from the strategy: creative industries are not in the regional strategy; smart specialisation without us; policy thinks of technology only; programmes are not made for our sector',
    de: 'Branche fehlt in der Strategie: Kreativwirtschaft kommt in der Landesstrategie nicht vor; intelligente Spezialisierung ohne uns; Politik denkt nur an Technik; Programme passen nicht zu unserer Branche',
    fr: 'Secteur absent de la stratégie: les industries créatives ne figurent pas dans la stratégie régionale; spécialisation intelligente sans nous; on ne pense qu’à la technologie; dispositifs inadaptés à notre secteur',
    es: 'Sector ausente de la estrategia: las industrias creativas no están en la estrategia regional; especialización inteligente sin nosotros; la política solo piensa en tecnología; programas que no sirven a nuestro sector',
    it: 'Settore assente dalla strategia: le industrie creative non sono nella strategia regionale; specializzazione intelligente senza di noi; la politica pensa solo alla tecnologia; programmi non adatti al nostro settore',
  },
  'change-of-government': {
    en: 'Change of government: new government, new priorities; our contact in the ministry is gone after the election; support may be cut after the vote; start from zero with new politicians',
    de: 'Regierungswechsel: neue Regierung, neue Prioritäten; unser Ansprechpartner im Ministerium ist nach der Wahl weg; nach der Wahl droht Kürzung; mit neuen Politikern von vorn anfangen',
    fr: 'Changement de majorité: nouveau gouvernement, nouvelles priorités; notre contact au ministère est parti après les élections; soutien menacé après le vote; tout recommencer avec de nouveaux élus',
    es: 'Cambio de gobierno: nuevo gobierno, nuevas prioridades; nuestro contacto en el ministerio se fue tras las elecciones; el apoyo puede recortarse tras las elecciones; empezar de cero con nuevos políticos',
    it: 'Cambio di governo: nuovo governo, nuove priorità; il nostro referente al ministero è andato via dopo le elezioni; sostegno a rischio dopo il voto; ripartire da zero con nuovi politici',
  },
  'several-bodies-claim-to-speak': {
    en: 'Several bodies speaking for one sector: associations compete for the same members; two networks in one region; everybody claims to represent the sector; no common position',
    de: 'Mehrere sprechen für eine Branche: Verbände konkurrieren um dieselben Mitglieder; zwei Netzwerke in einer Region; alle wollen für die Branche sprechen; keine gemeinsame Position',
    fr: 'Plusieurs porte-parole pour un secteur: des associations se disputent les mêmes membres; deux réseaux dans une même région; chacun prétend représenter le secteur; aucune position commune',
    es: 'Varias voces para un mismo sector: las asociaciones compiten por los mismos miembros; dos redes en una región; todos dicen representar al sector; sin posición común',
    it: 'Troppe voci per un settore: le associazioni si contendono gli stessi membri; due reti in una regione; tutti dicono di rappresentare il settore; nessuna posizione comune',
  },
  'procurement-shuts-out-small': {
    en: 'Public tenders shut out small firms: public contracts are too big for our members; unpaid pitches; lowest price wins; references demanded that small studios cannot have',
    de: 'Ausschreibungen schließen Kleine aus: öffentliche Aufträge sind zu groß für unsere Mitglieder; unbezahlte Pitches; der billigste Preis gewinnt; geforderte Referenzen haben kleine Studios nicht',
    fr: 'Marchés publics fermés aux petits: marchés publics trop gros pour nos membres; appels d’offres non rémunérés; le moins-disant gagne; références exigées que les petits studios n’ont pas',
    es: 'Licitaciones que excluyen a los pequeños: contratos públicos demasiado grandes para nuestros miembros; concursos no pagados; gana el precio más bajo; piden referencias que un estudio pequeño no tiene',
    it: 'Appalti chiusi ai piccoli: appalti pubblici troppo grandi per i nostri membri; gare non retribuite; vince il prezzo più basso; richieste referenze che i piccoli studi non hanno',
  },
  'rules-hold-members-back': {
    en: 'Rules that hold members back: a law makes our work harder; permits for events take for ever; copyright rules hurt our members; building rules stop interim use',
    de: 'Vorschriften bremsen Mitglieder: ein Gesetz erschwert unsere Arbeit; Genehmigungen für Veranstaltungen dauern ewig; Urheberrecht schadet unseren Mitgliedern; Bauvorschriften verhindern Zwischennutzung',
    fr: 'Règles qui freinent les membres: une loi complique notre travail; les autorisations d’événements prennent une éternité; le droit d’auteur pénalise nos membres; l’urbanisme bloque l’occupation temporaire',
    es: 'Normas que frenan a los miembros: una ley dificulta nuestro trabajo; los permisos para eventos tardan una eternidad; los derechos de autor perjudican a los miembros; la normativa urbanística impide usos temporales',
    it: 'Norme che frenano i membri: una legge ci complica il lavoro; i permessi per gli eventi richiedono un’eternità; il diritto d’autore penalizza i membri; le norme edilizie bloccano l’uso temporaneo',
  },
  'sector-not-taken-seriously': {
    en: 'Sector not taken seriously: creative work is seen as a hobby; business people do not see our value; no figures on what the sector contributes; press ignores us',
    de: 'Branche wird nicht ernst genommen: Kreativarbeit gilt als Hobby; Wirtschaft sieht unseren Wert nicht; keine Zahlen zum Beitrag der Branche; Presse beachtet uns nicht',
    fr: 'Secteur peu pris au sérieux: le travail créatif passe pour un loisir; le monde économique ne voit pas notre valeur; pas de chiffres sur l’apport du secteur; la presse nous ignore',
    es: 'Sector poco valorado: el trabajo creativo se ve como un pasatiempo; las empresas no ven nuestro valor; no hay cifras de lo que aporta el sector; la prensa nos ignora',
    it: 'Settore poco considerato: il lavoro creativo è visto come un hobby; il mondo economico non vede il nostro valore; nessun dato su quanto vale il settore; la stampa ci ignora',
  },
})
