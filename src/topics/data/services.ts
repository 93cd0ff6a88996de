import { topicsOf } from './format.ts'

/** Stuttgart's first challenge: new and specific services for members. */
export const serviceProblems = topicsOf('problem', 'new-services', {
  'services-not-used': {
    en: 'Services that nobody uses: members do not use our offers; workshop with three participants; few sign up for our events; good offer but no demand',
    de: 'Angebote, die keiner nutzt: Mitglieder nutzen unsere Angebote nicht; Workshop mit drei Teilnehmern; kaum Anmeldungen zu unseren Veranstaltungen; gutes Angebot, keine Nachfrage',
    fr: 'Services que personne n’utilise: les membres n’utilisent pas nos services; atelier avec trois participants; peu d’inscriptions à nos événements; bonne offre mais pas de demande',
    es: 'Servicios que nadie usa: los miembros no usan nuestros servicios; taller con tres participantes; pocas inscripciones a nuestros eventos; buena oferta sin demanda',
    it: 'Servizi che nessuno usa: i membri non usano i nostri servizi; laboratorio con tre partecipanti; poche iscrizioni ai nostri eventi; buona offerta ma nessuna domanda',
  },
  'members-do-not-pay-for-services': {
    en: 'Nobody willing to pay for services: members expect everything for free; what price can we ask; services do not cover their costs; how to turn an offer into income',
    de: 'Keine Zahlungsbereitschaft für Leistungen: Mitglieder erwarten alles kostenlos; welchen Preis können wir verlangen; Leistungen decken ihre Kosten nicht; aus einem Angebot Einnahmen machen',
    fr: 'Services que personne ne veut payer: les membres veulent tout gratuitement; quel prix demander; les services ne couvrent pas leurs coûts; comment tirer un revenu de notre offre',
    es: 'Nadie quiere pagar por los servicios: los miembros lo esperan todo gratis; qué precio podemos pedir; los servicios no cubren sus costes; cómo convertir una oferta en ingresos',
    it: 'Nessuno vuole pagare i servizi: i membri si aspettano tutto gratis; che prezzo possiamo chiedere; i servizi non coprono i costi; come trarre entrate dall’offerta',
  },
  'new-service-untested': {
    en: 'New service not yet tested: idea for a new service; how to try out an offer cheaply; pilot before we invest; unsure whether anybody wants it',
    de: 'Neues Angebot noch nicht erprobt: Idee für eine neue Dienstleistung; ein Angebot günstig ausprobieren; Pilot, bevor wir investieren; unsicher, ob das jemand will',
    fr: 'Nouveau service pas encore éprouvé: idée d’un nouveau service; tester une offre à moindre coût; un pilote avant d’investir; pas sûrs que quelqu’un en veuille',
    es: 'Nuevo servicio sin probar: idea de un nuevo servicio; probar una oferta con poco dinero; un piloto antes de invertir; no sabemos si alguien lo quiere',
    it: 'Nuovo servizio non ancora provato: idea per un nuovo servizio; provare un’offerta con poca spesa; un progetto pilota prima di investire; non sappiamo se qualcuno lo vuole',
  },
  'services-double-those-of-others': {
    en: 'Services that others offer too: the chamber does the same; we compete with the regional agency; duplicated support offers; what do we do that others do not',
    de: 'Doppelte Angebote: die Kammer macht dasselbe; wir konkurrieren mit der Wirtschaftsförderung; Förderangebote überschneiden sich; was tun wir, was andere nicht tun',
    fr: 'Services en doublon: la chambre de commerce fait la même chose; nous concurrençons l’agence régionale; offres d’appui qui se recoupent; que faisons-nous que les autres ne font pas',
    es: 'Servicios duplicados: la cámara hace lo mismo; competimos con la agencia regional; servicios de apoyo que se solapan; qué hacemos que otros no hagan',
    it: 'Servizi doppioni: la camera di commercio fa lo stesso; siamo in concorrenza con l’agenzia regionale; servizi di sostegno che si sovrappongono; che cosa facciamo che altri non fanno',
  },
  'innovation-far-from-small-firms': {
    en: 'Innovation out of reach for small firms: universities and small companies do not understand each other; research results do not reach members; no time for innovation; how to bring technology to creatives',
    de: 'Innovation für Kleine unerreichbar: Hochschulen und kleine Firmen verstehen sich nicht; Forschungsergebnisse kommen bei Mitgliedern nicht an; keine Zeit für Innovation; Technik zu den Kreativen bringen',
    fr: 'Innovation hors de portée des petites entreprises: universités et petites entreprises ne se comprennent pas; la recherche n’arrive pas jusqu’aux membres; pas le temps d’innover; apporter la technologie aux créatifs',
    es: 'Innovación lejos de las pequeñas empresas: universidades y pequeñas empresas no se entienden; la investigación no llega a los miembros; sin tiempo para innovar; acercar la tecnología a los creativos',
    it: 'Innovazione lontana dai piccoli: università e piccole imprese non si capiscono; la ricerca non arriva ai membri; nessun tempo per innovare; portare la tecnologia ai creativi',
  },
  'industries-do-not-meet': {
    en: 'Creatives and other industries do not meet: industry does not see what creatives can do; how to bring designers and manufacturers together; matchmaking across sectors; clients from other branches',
    de: 'Kreative und andere Branchen finden nicht zusammen: Industrie sieht nicht, was Kreative können; Designer und Hersteller zusammenbringen; Vermittlung zwischen Branchen; Auftraggeber aus anderen Branchen',
    fr: 'Créatifs et autres secteurs ne se rencontrent pas: l’industrie ne voit pas ce que les créatifs apportent; rapprocher designers et fabricants; mise en relation entre secteurs; clients d’autres branches',
    es: 'Creativos y otros sectores que no se encuentran: la industria no ve lo que aportan los creativos; acercar diseñadores y fabricantes; encuentros entre sectores; clientes de otras ramas',
    it: 'Creativi e altri settori che non si incontrano: l’industria non vede che cosa possono fare i creativi; avvicinare designer e produttori; incontri tra settori; clienti di altri comparti',
  },
  'members-lack-capital': {
    en: 'Members short of capital: banks do not lend to creatives; companies cannot find investors; no collateral for a loan; start-ups run out of money',
    de: 'Mitgliedern fehlt Kapital: Banken geben Kreativen keinen Kredit; Firmen finden keine Investoren; keine Sicherheiten für ein Darlehen; Start-ups geht das Geld aus',
    fr: 'Membres en manque de capitaux: les banques ne prêtent pas aux créatifs; les entreprises ne trouvent pas d’investisseurs; pas de garanties pour un prêt; les start-up à court d’argent',
    es: 'Miembros sin capital: los bancos no prestan a los creativos; las empresas no encuentran inversores; sin garantías para un préstamo; las startups se quedan sin dinero',
    it: 'Membri a corto di capitale: le banche non fanno credito ai creativi; le imprese non trovano investitori; nessuna garanzia per un prestito; le start-up restano senza soldi',
  },
  'members-find-no-staff': {
    en: 'Members find no staff: cannot find skilled people; talents move to the big cities; graduates leave the region; no applicants for open jobs',
    de: 'Mitglieder finden kein Personal: keine Fachkräfte zu finden; Talente ziehen in die Großstädte; Absolventen verlassen die Region; keine Bewerber für offene Stellen',
    fr: 'Recrutement difficile chez les membres: impossible de trouver du personnel qualifié; les talents partent dans les grandes villes; les diplômés quittent la région; aucun candidat pour les postes',
    es: 'Miembros que no encuentran personal: no hay profesionales cualificados; el talento se va a las grandes ciudades; los titulados dejan la región; sin candidatos para los puestos',
    it: 'Membri che non trovano personale: non si trovano figure qualificate; i talenti vanno nelle grandi città; i laureati lasciano la regione; nessun candidato per i posti aperti',
  },
  'members-lag-in-digital-work': {
    en: 'Members lagging in digital work: companies do not sell online; no idea how to use artificial intelligence; digital tools overwhelm small studios; craft businesses without a web shop',
    de: 'Mitglieder digital im Rückstand: Firmen verkaufen nicht online; keine Ahnung, wie man künstliche Intelligenz nutzt; digitale Werkzeuge überfordern kleine Studios; Handwerker ohne Webshop',
    fr: 'Membres en retard dans le numérique: les entreprises ne vendent pas en ligne; comment utiliser l’intelligence artificielle; les outils numériques dépassent les petits studios; artisans sans boutique en ligne',
    es: 'Miembros rezagados en lo digital: las empresas no venden por internet; no saben usar la inteligencia artificial; las herramientas digitales superan a los pequeños estudios; artesanos sin tienda en línea',
    it: 'Membri indietro nel digitale: le imprese non vendono online; non sanno usare l’intelligenza artificiale; gli strumenti digitali mettono in crisi i piccoli studi; artigiani senza negozio online',
  },
  'members-do-not-work-together': {
    also: 'professionalisation',
    en: 'Members do not work together: companies know each other but start nothing; no joint projects among members; competitors do not trust each other; everybody keeps their clients to themselves',
    de: 'Mitglieder arbeiten nicht zusammen: Firmen kennen sich, aber nichts entsteht; keine gemeinsamen Projekte unter Mitgliedern; Wettbewerber trauen einander nicht; jeder behält seine Kunden für sich',
    fr: 'Membres qui ne coopèrent pas: les entreprises se connaissent mais ne lancent rien; aucun projet commun entre membres; les concurrents se méfient; chacun garde ses clients pour soi',
    es: 'Miembros que no colaboran: las empresas se conocen pero no emprenden nada; ningún proyecto común entre miembros; los competidores desconfían; cada uno se guarda sus clientes',
    it: 'Membri che non collaborano: le imprese si conoscono ma non nasce nulla; nessun progetto comune tra membri; i concorrenti non si fidano; ognuno si tiene i suoi clienti',
  },
})
