import { topicsOf } from './format.ts'

/** Step 7: what came of it, and what is learnt from it. */
export const learningProblems = topicsOf('problem', 'learning', {
  'results-hard-to-measure': {
    en: 'Results hard to measure: how do we measure success; no indicators; effects cannot be put in figures; what did it bring us',
    de: 'Ergebnisse schwer messbar: wie messen wir Erfolg; keine Kennzahlen; Wirkung lässt sich nicht in Zahlen fassen; was hat es uns gebracht',
    fr: 'Résultats difficiles à mesurer: comment mesurer le succès; aucun indicateur; des effets impossibles à chiffrer; qu’est-ce que cela nous a apporté',
    es: 'Resultados difíciles de medir: cómo medimos el éxito; sin indicadores; efectos que no se pueden cuantificar; qué nos ha aportado',
    it: 'Risultati difficili da misurare: come misuriamo il successo; nessun indicatore; effetti che non si possono quantificare; che cosa ci ha portato',
  },
  'results-to-show-funders': {
    also: 'lobbying',
    en: 'Proving results to funders: how to show results to the region after year one; ministry wants numbers; funder asks what came of the money; report that convinces the council',
    de: 'Ergebnisse gegenüber Geldgebern belegen: dem Land nach einem Jahr Ergebnisse zeigen; Ministerium will Zahlen; Fördergeber fragt, was aus dem Geld wurde; Bericht, der den Stadtrat überzeugt',
    fr: 'Prouver les résultats aux financeurs: montrer des résultats à la région après un an; le ministère veut des chiffres; le financeur demande à quoi a servi l’argent; un bilan qui convainc les élus',
    es: 'Demostrar resultados a los financiadores: mostrar resultados a la región tras el primer año; el ministerio quiere cifras; nos preguntan qué se hizo con el dinero; un informe que convenza al ayuntamiento',
    it: 'Dimostrare i risultati ai finanziatori: mostrare risultati alla regione dopo un anno; il ministero vuole numeri; il finanziatore chiede che fine hanno fatto i soldi; un rapporto che convinca il comune',
  },
  'effects-come-late': {
    en: 'Effects that come late: too early to see results; deals take years; project ended before the effect showed; cannot tell yet whether it worked',
    de: 'Späte Wirkung: zu früh für Ergebnisse; Abschlüsse brauchen Jahre; Projekt endete, bevor die Wirkung kam; noch nicht zu sagen, ob es geklappt hat',
    fr: 'Effets tardifs: trop tôt pour voir des résultats; les contrats prennent des années; projet terminé avant que l’effet n’apparaisse; on ne sait pas encore si cela a marché',
    es: 'Efectos que tardan en llegar: demasiado pronto para ver resultados; los contratos tardan años; el proyecto acabó antes de verse el efecto; aún no se sabe si funcionó',
    it: 'Effetti che tardano: troppo presto per vedere risultati; i contratti richiedono anni; progetto finito prima che si vedesse l’effetto; non si sa ancora se ha funzionato',
  },
  'failures-not-told': {
    en: 'Failures nobody talks about: members only tell success stories; afraid to admit that it went wrong; we repeat the mistakes of others; how to talk about failure',
    de: 'Misserfolge, über die keiner spricht: Mitglieder erzählen nur Erfolgsgeschichten; Scheu zuzugeben, dass es schiefging; wir wiederholen die Fehler der anderen; wie man über Scheitern spricht',
    fr: 'Échecs passés sous silence: les membres ne racontent que leurs succès; peur d’avouer que cela a mal tourné; nous répétons les erreurs des autres; comment parler de l’échec',
    es: 'Fracasos que nadie cuenta: los miembros solo cuentan éxitos; miedo a admitir que salió mal; repetimos los errores de otros; cómo hablar del fracaso',
    it: 'Fallimenti taciuti: i membri raccontano solo i successi; paura di ammettere che è andata male; ripetiamo gli errori degli altri; come parlare dei fallimenti',
  },
  'lessons-get-lost': {
    also: 'professionalisation',
    en: 'Lessons that get lost: nobody writes down what we learnt; knowledge left with the project manager; no time to look back; we start from scratch every time',
    de: 'Verlorene Lehren: keiner schreibt auf, was wir gelernt haben; Wissen ging mit der Projektleiterin; keine Zeit für den Blick zurück; wir fangen jedes Mal bei null an',
    fr: 'Leçons perdues: personne ne note ce que nous avons appris; le savoir est parti avec la cheffe de projet; pas le temps de faire le bilan; on repart de zéro à chaque fois',
    es: 'Lecciones que se pierden: nadie apunta lo que aprendimos; el conocimiento se fue con la jefa de proyecto; sin tiempo para mirar atrás; cada vez empezamos de cero',
    it: 'Lezioni che vanno perse: nessuno scrive che cosa abbiamo imparato; il sapere è andato via con la capoprogetto; nessun tempo per guardare indietro; ogni volta ripartiamo da zero',
  },
  'no-feedback-from-members': {
    en: 'No feedback from members: companies do not tell us what came of it; do not know whether contacts became business; members do not report their deals; silence after the event',
    de: 'Keine Rückmeldung der Mitglieder: Firmen sagen uns nicht, was daraus wurde; unbekannt, ob aus Kontakten Geschäfte wurden; Mitglieder melden ihre Abschlüsse nicht; Schweigen nach der Veranstaltung',
    fr: 'Pas de retour des membres: les entreprises ne disent pas ce que cela a donné; on ignore si les contacts sont devenus des affaires; les membres ne signalent pas leurs contrats; silence après l’événement',
    es: 'Sin respuesta de los miembros sobre resultados: las empresas no cuentan qué salió de aquello; no sabemos si los contactos se convirtieron en negocio; los miembros no informan de sus contratos; silencio después del evento',
    it: 'Nessun riscontro dai membri: le imprese non dicono che cosa ne è venuto; non sappiamo se i contatti sono diventati affari; i membri non comunicano i contratti; silenzio dopo l’evento',
  },
  'when-to-stop': {
    also: 'going-international',
    en: 'Deciding when to stop: should we give up this market; too much invested to stop; carry on or pull out; nobody dares to end the project',
    de: 'Entscheiden, wann Schluss ist: sollen wir diesen Markt aufgeben; schon zu viel investiert, um aufzuhören; weitermachen oder aussteigen; keiner traut sich, das Projekt zu beenden',
    fr: 'Savoir quand arrêter: faut-il renoncer à ce marché; trop investi pour arrêter; continuer ou se retirer; personne n’ose mettre fin au projet',
    es: 'Decidir cuándo parar: debemos abandonar este mercado; hemos invertido demasiado para dejarlo; seguir o retirarse; nadie se atreve a cerrar el proyecto',
    it: 'Decidere quando fermarsi: dobbiamo lasciare questo mercato; investito troppo per smettere; continuare o ritirarsi; nessuno osa chiudere il progetto',
  },
  'momentum-lost-after-project': {
    also: 'professionalisation',
    en: 'Momentum lost after the project: everything stopped when the project ended; network falls asleep; how to keep going without funding; nobody continues what we built',
    de: 'Nach Projektende schläft alles ein: mit dem Projekt war alles vorbei; Netzwerk schläft ein; wie es ohne Förderung weitergeht; keiner führt das Aufgebaute fort',
    fr: 'Élan perdu après le projet: tout s’est arrêté avec la fin du projet; le réseau s’endort; comment continuer sans subvention; personne ne poursuit ce que nous avons construit',
    es: 'Impulso perdido tras el proyecto: todo se paró al acabar el proyecto; la red se duerme; cómo seguir sin subvención; nadie continúa lo que construimos',
    it: 'Slancio perso dopo il progetto: con la fine del progetto si è fermato tutto; la rete si addormenta; come andare avanti senza fondi; nessuno porta avanti ciò che abbiamo costruito',
  },
  'does-it-work-for-us-too': {
    en: 'Carrying a practice over: it worked there, would it work for us; copied a good practice and it failed; other region, other conditions; what must be adapted',
    de: 'Gute Praxis übertragen: dort hat es geklappt, klappt es auch bei uns; gute Praxis kopiert und gescheitert; andere Region, andere Bedingungen; was müssen wir anpassen',
    fr: 'Transposer une pratique: cela a marché là-bas, et chez nous; bonne pratique copiée sans succès; autre région, autres conditions; que faut-il adapter',
    es: 'Trasladar una práctica: allí funcionó, funcionará aquí; copiamos una buena práctica y fracasó; otra región, otras condiciones; qué hay que adaptar',
    it: 'Trasferire una pratica: là ha funzionato, funzionerà anche da noi; copiata una buona pratica senza successo; altra regione, altre condizioni; che cosa va adattato',
  },
})
