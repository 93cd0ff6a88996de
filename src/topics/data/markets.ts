import { topicsOf } from './format.ts'

/** Step 3: knowing the foreign market. */
export const marketProblems = topicsOf('problem', 'market-information', {
  'no-market-data': {
    en: 'No figures on the market: no data on our niche abroad; how big is the market; statistics do not cover creative companies; is there any demand over there',
    de: 'Keine Zahlen zum Markt: keine Daten zu unserer Nische im Ausland; wie groß ist der Markt; Statistik erfasst Kreativunternehmen nicht; gibt es dort überhaupt Nachfrage',
    fr: 'Pas de chiffres sur le marché: aucune donnée sur notre niche à l’étranger; quelle est la taille du marché; les statistiques ignorent les entreprises créatives; y a-t-il une demande là-bas',
    es: 'Sin cifras del mercado: no hay datos sobre nuestro nicho en el extranjero; qué tamaño tiene el mercado; las estadísticas no recogen las empresas creativas; hay demanda allí',
    it: 'Nessun dato sul mercato: mancano dati sulla nostra nicchia all’estero; quanto è grande il mercato; le statistiche non coprono le imprese creative; c’è domanda laggiù',
  },
  'market-study-too-expensive': {
    en: 'Market study too expensive: cannot afford a market study; consultants cost too much; cheap ways to research a market; paid for a study nobody uses',
    de: 'Marktstudie zu teuer: können uns keine Marktstudie leisten; Berater kosten zu viel; einen Markt günstig erkunden; Studie bezahlt, die keiner nutzt',
    fr: 'Étude de marché trop chère: pas les moyens de payer une étude de marché; les consultants coûtent trop cher; étudier un marché à moindre coût; étude payée que personne n’utilise',
    es: 'Estudio de mercado demasiado caro: no podemos pagar un estudio de mercado; los consultores cuestan demasiado; investigar un mercado con poco dinero; pagamos un estudio que nadie usa',
    it: 'Ricerca di mercato troppo cara: non possiamo permetterci una ricerca di mercato; i consulenti costano troppo; studiare un mercato con pochi soldi; pagato uno studio che nessuno usa',
  },
  'market-information-outdated': {
    en: 'Outdated or unreliable information: figures are years old; sources contradict each other; do not know which source to believe; market has changed since the study',
    de: 'Veraltete oder unsichere Informationen: Zahlen sind Jahre alt; Quellen widersprechen sich; wir wissen nicht, welcher Quelle wir glauben sollen; Markt hat sich seit der Studie verändert',
    fr: 'Informations périmées ou peu fiables: chiffres vieux de plusieurs années; les sources se contredisent; on ne sait pas à quelle source se fier; le marché a changé depuis l’étude',
    es: 'Información anticuada o poco fiable: cifras de hace años; las fuentes se contradicen; no sabemos de qué fuente fiarnos; el mercado ha cambiado desde el estudio',
    it: 'Informazioni vecchie o poco affidabili: dati vecchi di anni; le fonti si contraddicono; non sappiamo a quale fonte credere; il mercato è cambiato dopo lo studio',
  },
  'rules-abroad-unclear': {
    en: 'Unclear rules abroad: which permits do we need; do not know the law over there; product standards and certificates; contract under foreign law',
    de: 'Unklare Regeln im Ausland: welche Genehmigungen brauchen wir; wir kennen das Recht dort nicht; Normen und Zertifikate; Vertrag nach ausländischem Recht',
    fr: 'Règles étrangères mal connues: quelles autorisations nous faut-il; nous ne connaissons pas le droit là-bas; normes et certificats; contrat soumis au droit étranger',
    es: 'Normas extranjeras poco claras: qué permisos necesitamos; no conocemos las leyes de allí; normas y certificados de producto; contrato bajo derecho extranjero',
    it: 'Regole estere poco chiare: quali permessi servono; non conosciamo la legge di quel paese; norme e certificazioni; contratto sotto legge straniera',
  },
  'tax-and-social-security-abroad': {
    en: 'Tax and social security abroad: where do we pay tax; VAT on services abroad; posting people to another country; artists taxed twice',
    de: 'Steuern und Sozialversicherung im Ausland: wo zahlen wir Steuern; Umsatzsteuer bei Leistungen im Ausland; Mitarbeiter ins Ausland entsenden; Künstler doppelt besteuert',
    fr: 'Fiscalité et sécurité sociale à l’étranger: où payer l’impôt; TVA sur les prestations à l’étranger; détacher du personnel dans un autre pays; artistes imposés deux fois',
    es: 'Impuestos y seguridad social en el extranjero: dónde pagamos impuestos; IVA de servicios en el extranjero; desplazar personal a otro país; artistas que tributan dos veces',
    it: 'Tasse e contributi all’estero: dove paghiamo le tasse; IVA sui servizi all’estero; distaccare personale in un altro paese; artisti tassati due volte',
  },
  'culture-misread': {
    en: 'Misread business culture: they said yes and meant no; offended without knowing why; negotiations work differently there; do not understand how decisions are made',
    de: 'Missverstandene Geschäftskultur: sie sagten Ja und meinten Nein; ins Fettnäpfchen getreten; dort wird anders verhandelt; wir verstehen nicht, wie dort entschieden wird',
    fr: 'Culture d’affaires mal comprise: ils ont dit oui en pensant non; vexés sans que l’on sache pourquoi; on négocie autrement là-bas; nous ne comprenons pas comment ils décident',
    es: 'Cultura de negocios malinterpretada: dijeron que sí y era que no; se ofendieron sin saber por qué; allí se negocia de otra manera; no entendemos cómo se toman las decisiones',
    it: 'Cultura d’affari fraintesa: hanno detto sì ma intendevano no; offesi senza sapere perché; là si tratta in modo diverso; non capiamo come si prendono le decisioni',
  },
  'competitors-abroad-unknown': {
    en: 'Unknown competitors abroad: who else is in that market; local rivals are cheaper; how are we different from the others there; we underestimated the competition',
    de: 'Unbekannte Konkurrenz im Ausland: wer ist dort schon am Markt; einheimische Konkurrenten sind billiger; was unterscheidet uns von den anderen dort; Wettbewerb unterschätzt',
    fr: 'Concurrents étrangers méconnus: qui est déjà sur ce marché; les concurrents locaux sont moins chers; en quoi sommes-nous différents là-bas; concurrence sous-estimée',
    es: 'Competencia extranjera desconocida: quién está ya en ese mercado; los rivales locales son más baratos; qué nos diferencia allí; infravaloramos la competencia',
    it: 'Concorrenza estera sconosciuta: chi c’è già su quel mercato; i concorrenti locali costano meno; che cosa ci distingue là; concorrenza sottovalutata',
  },
  'no-contacts-in-country': {
    also: 'identify-partners',
    en: 'No contacts in the country: we know nobody there; who opens doors for us; looking for an introduction to buyers; need somebody who knows the scene',
    de: 'Keine Kontakte im Land: wir kennen dort niemanden; wer öffnet uns Türen; suchen Zugang zu Einkäufern; brauchen jemanden, der die Szene kennt',
    fr: 'Aucun contact dans le pays: nous n’y connaissons personne; qui peut nous ouvrir des portes; cherchons une mise en relation avec des acheteurs; besoin de quelqu’un qui connaît le milieu',
    es: 'Sin contactos en el país: no conocemos a nadie allí; quién nos abre puertas; buscamos que nos presenten a compradores; necesitamos a alguien que conozca el sector',
    it: 'Nessun contatto nel paese: non conosciamo nessuno là; chi ci apre le porte; cerchiamo qualcuno che ci presenti ai buyer; serve chi conosce l’ambiente',
  },
})
