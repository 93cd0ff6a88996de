import { topicsOf } from './format.ts'

/** Step 5: finding partners abroad, and getting on with them. */
export const partnerProblems = topicsOf('problem', 'identify-partners', {
  'no-partner-found': {
    en: 'No suitable partner found: we cannot find a partner abroad; looking for a partner cluster; nobody to cooperate with in that country; searching for partners for months',
    de: 'Kein passender Partner in Sicht: wir finden keinen Partner im Ausland; Partnercluster gesucht; niemand für eine Kooperation im Zielland; suchen seit Monaten Partner',
    fr: 'Partenaire introuvable: nous ne trouvons pas de partenaire à l’étranger; cherchons un cluster partenaire; personne avec qui coopérer dans ce pays; recherche de partenaires qui traîne',
    es: 'Ningún socio adecuado: no encontramos socio en el extranjero; buscamos un clúster socio; nadie con quien cooperar en ese país; meses buscando socios',
    it: 'Nessun partner adatto: non troviamo un partner all’estero; cerchiamo un cluster partner; nessuno con cui collaborare in quel paese; da mesi cerchiamo partner',
  },
  'partner-went-silent': {
    en: 'Partner gone silent: partner stopped answering; partner does not answer; no reply to our e-mails; we hear nothing from them any more; partner does not call back; contact has gone cold',
    de: 'Partner verstummt: der Partner meldet sich nicht mehr; Partner antwortet nicht; keine Antwort auf unsere E-Mails; wir hören nichts mehr von ihnen; Partner ruft nicht zurück; Kontakt eingeschlafen',
    fr: 'Partenaire devenu muet: le partenaire ne répond plus; aucune réponse à nos courriels; plus de nouvelles de leur part; le partenaire ne rappelle pas; contact perdu',
    es: 'Socio que no responde: el socio ha dejado de contestar; el socio no contesta; no responden a nuestros correos; no sabemos nada de ellos; el socio no devuelve las llamadas; contacto perdido',
    it: 'Partner che non risponde più: il partner non si fa più sentire; nessuna risposta alle nostre mail; non abbiamo più notizie da loro; il partner non richiama; contatto perso',
  },
  'partner-does-not-fit': {
    en: 'Partner that does not fit: wrong partner; partner has other goals; we expected something different from each other; partner cannot deliver what they promised',
    de: 'Partner passt nicht: falscher Partner gewählt; Partner verfolgt andere Ziele; unterschiedliche Erwartungen an die Zusammenarbeit; Partner kann nicht liefern, was er versprach',
    fr: 'Partenaire mal choisi: mauvais partenaire; le partenaire a d’autres objectifs; attentes différentes de part et d’autre; le partenaire ne tient pas ses promesses',
    es: 'Socio que no encaja: socio equivocado; el socio tiene otros objetivos; expectativas distintas sobre la cooperación; el socio no cumple lo prometido',
    it: 'Partner non adatto: partner sbagliato; il partner ha altri obiettivi; aspettative diverse sulla collaborazione; il partner non mantiene le promesse',
  },
  'partner-not-trusted': {
    en: 'Lack of trust in a partner: we do not know whether we can trust them; partner hides information; burnt by an earlier cooperation; how to check whether a partner is serious',
    de: 'Fehlendes Vertrauen zum Partner: wir wissen nicht, ob wir ihnen trauen können; Partner hält Informationen zurück; schlechte Erfahrung mit früherer Kooperation; Partner auf Seriosität prüfen',
    fr: 'Manque de confiance dans le partenaire: nous ne savons pas si on peut leur faire confiance; le partenaire cache des informations; échaudés par une coopération passée; vérifier le sérieux du partenaire',
    es: 'Falta de confianza en el socio: no sabemos si podemos fiarnos de ellos; el socio oculta información; mala experiencia con una cooperación anterior; comprobar si el socio es serio',
    it: 'Poca fiducia nel partner: non sappiamo se possiamo fidarci; il partner nasconde informazioni; scottati da una collaborazione precedente; verificare se il partner è serio',
  },
  'memorandum-without-action': {
    en: 'Agreement signed, nothing done: memorandum of understanding stays on paper; signed a letter of intent and nothing happened; ceremony but no joint project; cooperation exists only on paper',
    de: 'Vereinbarung ohne Taten: Absichtserklärung bleibt auf dem Papier; unterschrieben, und dann passierte nichts; Festakt, aber kein gemeinsames Projekt; Kooperation nur auf dem Papier',
    fr: 'Accord sans suite: le protocole d’accord reste lettre morte; lettre d’intention signée puis plus rien; belle cérémonie mais aucun projet commun; coopération qui n’existe que sur le papier',
    es: 'Acuerdo sin resultados: el memorando se queda en el papel; firmamos una carta de intenciones y no pasó nada; acto de firma pero ningún proyecto común; cooperación solo sobre el papel',
    it: 'Accordo senza seguito: il protocollo d’intesa resta sulla carta; firmata la lettera d’intenti, poi più niente; cerimonia ma nessun progetto comune; collaborazione solo sulla carta',
  },
  'no-agreement-between-partners': {
    en: 'No clear agreement between partners: who does what is not settled; no contract with the partner; need a cooperation agreement; argument about who owns the results',
    de: 'Keine klare Vereinbarung unter Partnern: wer was macht, ist nicht geregelt; kein Vertrag mit dem Partner; Kooperationsvertrag gesucht; Streit, wem die Ergebnisse gehören',
    fr: 'Pas d’accord clair entre partenaires: on ne sait pas qui fait quoi; aucun contrat avec le partenaire; besoin d’un accord de coopération; dispute sur la propriété des résultats',
    es: 'Sin acuerdo claro entre socios: no está definido quién hace qué; no hay contrato con el socio; necesitamos un acuerdo de cooperación; disputa sobre la propiedad de los resultados',
    it: 'Nessun accordo chiaro tra partner: non è definito chi fa che cosa; nessun contratto con il partner; serve un accordo di collaborazione; lite su a chi appartengono i risultati',
  },
  'effort-is-uneven': {
    en: 'Uneven effort between partners: we do all the work; partner only takes; the others wait for us; costs and benefits are not shared fairly',
    de: 'Ungleiche Lasten zwischen Partnern: die ganze Arbeit bleibt an uns hängen; Partner nimmt nur; die anderen warten auf uns; Kosten und Nutzen sind ungerecht verteilt',
    fr: 'Efforts mal répartis entre partenaires: nous faisons tout le travail; le partenaire ne fait que prendre; les autres attendent que nous agissions; coûts et bénéfices mal partagés',
    es: 'Esfuerzo desigual entre socios: hacemos todo el trabajo; el socio solo recibe; los demás esperan a que actuemos; costes y beneficios mal repartidos',
    it: 'Impegno squilibrato tra partner: facciamo tutto noi; il partner prende e basta; gli altri aspettano che ci muoviamo; costi e benefici divisi in modo ingiusto',
  },
  'fear-of-losing-ideas': {
    en: 'Fear of losing ideas: members afraid of being copied; partner might steal our designs; sharing know-how with competitors abroad; who protects our intellectual property',
    de: 'Angst vor Ideenklau: Mitglieder fürchten, kopiert zu werden; Partner könnte unsere Entwürfe stehlen; Know-how mit ausländischen Wettbewerbern teilen; wer schützt unser geistiges Eigentum',
    fr: 'Peur de se faire copier: les membres craignent d’être copiés; le partenaire pourrait voler nos créations; partager son savoir-faire avec des concurrents; qui protège notre propriété intellectuelle',
    es: 'Miedo a que nos copien: los miembros temen ser copiados; el socio podría robar nuestros diseños; compartir conocimientos con competidores; quién protege nuestra propiedad intelectual',
    it: 'Paura di farsi copiare: i membri temono di essere copiati; il partner potrebbe rubare i nostri progetti; condividere il know-how con i concorrenti; chi tutela la nostra proprietà intellettuale',
  },
  'contact-person-left': {
    en: 'Contact person gone: our contact at the partner left; new person knows nothing about us; cooperation hung on one person; have to start again after a change of staff',
    de: 'Ansprechpartner weg: unsere Ansprechpartnerin hat den Partner verlassen; die Neue weiß nichts von uns; Kooperation hing an einer Person; nach Personalwechsel wieder bei null',
    fr: 'Interlocuteur parti: notre contact a quitté le partenaire; la nouvelle personne ne nous connaît pas; la coopération reposait sur une seule personne; tout recommencer après un changement d’équipe',
    es: 'Persona de contacto perdida: nuestro contacto dejó la organización; la nueva persona no sabe nada de nosotros; la cooperación dependía de una sola persona; volver a empezar tras un cambio de personal',
    it: 'Referente andato via: il nostro referente ha lasciato il partner; la nuova persona non sa nulla di noi; la collaborazione dipendeva da una sola persona; ripartire da zero dopo un cambio di personale',
  },
  'no-consortium-for-project': {
    also: 'choose-instruments',
    en: 'No consortium for a joint project: missing a partner for the European project; nobody wants to lead the consortium; need partners before the deadline; consortium fell apart',
    de: 'Kein Konsortium für ein gemeinsames Projekt: uns fehlt ein Partner für den EU-Antrag; keiner will die Federführung; Partner noch vor der Frist gesucht; Konsortium zerfallen',
    fr: 'Pas de consortium pour un projet commun: il manque un partenaire pour le projet européen; personne ne veut être chef de file; partenaires à trouver avant la date limite; le consortium a éclaté',
    es: 'Sin consorcio para un proyecto común: falta un socio para el proyecto europeo; nadie quiere liderar el consorcio; necesitamos socios antes del plazo; el consorcio se ha deshecho',
    it: 'Nessun consorzio per un progetto comune: manca un partner per il progetto europeo; nessuno vuole fare il capofila; servono partner prima della scadenza; il consorzio si è sciolto',
  },
})
