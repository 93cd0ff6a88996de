import { topicsOf } from './format.ts'

/** Step 6: the plan, its duration, and what happens on the way. */
export const goingAbroadProblems = topicsOf('problem', 'going-international', {
  'no-plan-for-going-abroad': {
    en: 'No plan for going abroad: we do not know where to start; no roadmap; action plan missing; what comes first and what can wait',
    de: 'Kein Plan für den Schritt ins Ausland: wir wissen nicht, wo wir anfangen sollen; kein Fahrplan; Maßnahmenplan fehlt; was kommt zuerst, was kann warten',
    fr: 'Pas de plan pour l’international: nous ne savons pas par où commencer; aucune feuille de route; le plan d’action manque; que faire d’abord et que remettre',
    es: 'Sin plan para salir al exterior: no sabemos por dónde empezar; no hay hoja de ruta; falta un plan de acción; qué va primero y qué puede esperar',
    it: 'Nessun piano per l’estero: non sappiamo da dove cominciare; manca una tabella di marcia; manca un piano d’azione; cosa viene prima e cosa può aspettare',
  },
  'going-abroad-costs-too-much': {
    en: 'Costs of going abroad out of hand: budget exceeded; going abroad costs more than planned; travel costs nobody can afford; underestimated the expenses',
    de: 'Auslandskosten laufen davon: Budget überschritten; der Schritt ins Ausland kostet mehr als geplant; Reisekosten kann sich keiner leisten; Ausgaben unterschätzt',
    fr: 'Coûts de l’international mal maîtrisés: budget dépassé; l’export coûte plus cher que prévu; frais de voyage inabordables; dépenses sous-estimées',
    es: 'Costes de salir al exterior disparados: presupuesto superado; salir fuera cuesta más de lo previsto; gastos de viaje inasumibles; infravaloramos los gastos',
    it: 'Costi dell’estero fuori controllo: budget sforato; andare all’estero costa più del previsto; spese di viaggio insostenibili; spese sottovalutate',
  },
  'plan-falls-behind': {
    en: 'Plan falling behind: project is months late; milestones missed; everything takes longer abroad; decisions keep being postponed',
    de: 'Plan in Verzug: Projekt liegt Monate zurück; Meilensteine verfehlt; im Ausland dauert alles länger; Entscheidungen werden immer wieder verschoben',
    fr: 'Retard sur le plan: projet en retard de plusieurs mois; étapes manquées; tout prend plus de temps à l’étranger; décisions sans cesse reportées',
    es: 'Retrasos en el plan: el proyecto lleva meses de retraso; hitos incumplidos; en el extranjero todo tarda más; decisiones que siempre se aplazan',
    it: 'Piano in ritardo: progetto in ritardo di mesi; tappe mancate; all’estero tutto richiede più tempo; decisioni sempre rimandate',
  },
  'members-drop-out-midway': {
    also: 'target-group',
    en: 'Companies dropping out midway: members withdraw after the first trip; companies lose patience; half of the group gave up; day-to-day business comes first',
    de: 'Unternehmen springen unterwegs ab: Mitglieder steigen nach der ersten Reise aus; Firmen verlieren die Geduld; die halbe Gruppe hat aufgegeben; Tagesgeschäft geht vor',
    fr: 'Entreprises qui abandonnent en route: les membres se retirent après le premier voyage; les entreprises perdent patience; la moitié du groupe a abandonné; le quotidien passe avant',
    es: 'Empresas que abandonan a medio camino: los miembros se retiran tras el primer viaje; las empresas pierden la paciencia; la mitad del grupo lo dejó; el día a día manda',
    it: 'Imprese che si ritirano a metà strada: i membri si ritirano dopo il primo viaggio; le imprese perdono la pazienza; metà del gruppo ha mollato; il lavoro quotidiano viene prima',
  },
  'no-first-customer-abroad': {
    en: 'No first customer abroad: nobody buys from us over there; cannot get the first order; buyers ask for local references; foot in the door of a foreign market',
    de: 'Kein erster Kunde im Ausland: dort kauft niemand bei uns; wir bekommen den ersten Auftrag nicht; Einkäufer verlangen Referenzen aus dem Land; Fuß in die Tür des fremden Marktes',
    fr: 'Pas de premier client à l’étranger: personne ne nous achète rien là-bas; impossible de décrocher la première commande; les acheteurs demandent des références locales; mettre un pied sur le marché étranger',
    es: 'Sin primer cliente en el extranjero: allí nadie nos compra; no conseguimos el primer pedido; los compradores piden referencias locales; meter un pie en el mercado extranjero',
    it: 'Nessun primo cliente all’estero: là nessuno compra da noi; non arriva il primo ordine; i buyer chiedono referenze locali; mettere un piede nel mercato estero',
  },
  'no-presence-on-site': {
    en: 'No presence on site: need somebody on the ground; a desk in the target country; should we open an office abroad; landing in a city where we know nobody; soft landing for our companies',
    de: 'Keine Präsenz vor Ort: wir brauchen jemanden vor Ort; ein Schreibtisch im Zielland; sollen wir ein Büro im Ausland eröffnen; in einer Stadt ankommen, in der wir keinen kennen; Starthilfe für Firmen im Ausland',
    fr: 'Aucune présence sur place: il nous faut quelqu’un sur place; un bureau dans le pays cible; faut-il ouvrir une antenne à l’étranger; arriver dans une ville où on ne connaît personne; atterrissage en douceur',
    es: 'Sin presencia sobre el terreno: necesitamos a alguien allí; una mesa en el país de destino; abrir una oficina en el extranjero; llegar a una ciudad donde no conocemos a nadie; aterrizaje suave para las empresas',
    it: 'Nessuna presenza sul posto: ci serve qualcuno sul posto; una scrivania nel paese di destinazione; aprire una sede all’estero; arrivare in una città dove non conosciamo nessuno; accoglienza per le imprese all’estero',
  },
  'offer-not-adapted': {
    also: 'market-information',
    en: 'Offer not adapted to the market: our product does not fit the local taste; website only in our language; price too high for that market; what sells at home does not sell there',
    de: 'Angebot nicht an den Markt angepasst: unser Produkt trifft den Geschmack dort nicht; Website nur auf Deutsch; Preis zu hoch für diesen Markt; was hier läuft, läuft dort nicht',
    fr: 'Offre mal adaptée au marché: notre produit ne correspond pas aux goûts locaux; site uniquement dans notre langue; prix trop élevé pour ce marché; ce qui marche chez nous ne marche pas là-bas',
    es: 'Oferta no adaptada al mercado: nuestro producto no encaja con el gusto local; web solo en nuestro idioma; precio demasiado alto para ese mercado; lo que funciona aquí no funciona allí',
    it: 'Offerta non adattata al mercato: il nostro prodotto non incontra i gusti locali; sito solo nella nostra lingua; prezzo troppo alto per quel mercato; quello che funziona qui non funziona là',
  },
  'not-paid-abroad': {
    en: 'Unpaid bills abroad: foreign customer does not pay; invoice open for months; how to collect money in another country; risk of not being paid',
    de: 'Offene Rechnungen im Ausland: Kunde im Ausland zahlt nicht; Rechnung seit Monaten offen; Forderung in einem anderen Land eintreiben; Risiko, nicht bezahlt zu werden',
    fr: 'Impayés à l’étranger: le client étranger ne paie pas; facture en attente depuis des mois; recouvrer une créance dans un autre pays; risque de ne pas être payé',
    es: 'Impagos en el extranjero: el cliente extranjero no paga; factura pendiente desde hace meses; cobrar una deuda en otro país; riesgo de impago',
    it: 'Fatture non pagate all’estero: il cliente estero non paga; fattura aperta da mesi; recuperare un credito in un altro paese; rischio di non essere pagati',
  },
  'shipping-and-customs': {
    en: 'Trouble with shipping and customs: goods stuck at the border; customs papers wrong; shipping costs eat the margin; returns from abroad; exhibits arrived too late',
    de: 'Ärger mit Versand und Zoll: Ware hängt an der Grenze fest; Zollpapiere falsch; Versandkosten fressen die Marge; Retouren aus dem Ausland; Exponate kamen zu spät',
    fr: 'Ennuis de transport et de douane: marchandise bloquée à la frontière; documents douaniers erronés; les frais d’expédition mangent la marge; retours de l’étranger; matériel d’exposition arrivé trop tard',
    es: 'Problemas de envío y aduanas: mercancía retenida en la frontera; documentos de aduana incorrectos; los gastos de envío se comen el margen; devoluciones del extranjero; el material llegó tarde',
    it: 'Guai con spedizioni e dogana: merce bloccata alla frontiera; documenti doganali sbagliati; le spese di spedizione mangiano il margine; resi dall’estero; materiale arrivato troppo tardi',
  },
  'coordination-across-borders': {
    also: 'identify-partners',
    en: 'Coordination across borders: joint project hard to steer from a distance; everybody works differently; endless video calls without decisions; nobody feels responsible for the whole',
    de: 'Abstimmung über Grenzen hinweg: gemeinsames Projekt aus der Ferne schwer zu steuern; jeder arbeitet anders; endlose Videokonferenzen ohne Entscheidung; keiner fühlt sich fürs Ganze verantwortlich',
    fr: 'Coordination au-delà des frontières: projet commun difficile à piloter à distance; chacun travaille à sa façon; visioconférences sans fin et sans décision; personne ne se sent responsable de l’ensemble',
    es: 'Coordinación entre países: proyecto común difícil de dirigir a distancia; cada uno trabaja a su manera; videollamadas interminables sin decisiones; nadie se siente responsable del conjunto',
    it: 'Coordinamento oltre confine: progetto comune difficile da guidare a distanza; ognuno lavora a modo suo; videochiamate infinite senza decisioni; nessuno si sente responsabile dell’insieme',
  },
})
