import { topicsOf } from './format.ts'

/** Stuttgart's fourth challenge: running a cluster well. */
export const managementProblems = topicsOf('problem', 'professionalisation', {
  'manager-works-alone': {
    en: 'Manager working alone: I do everything myself; one person for two hundred members; no time for strategy; close to burnout',
    de: 'Clustermanagerin als Einzelkämpferin: ich mache alles allein; eine Person für zweihundert Mitglieder; keine Zeit für Strategie; kurz vor dem Burnout',
    fr: 'Animateur seul aux commandes: je fais tout moi-même; une personne pour deux cents membres; pas le temps pour la stratégie; au bord de l’épuisement',
    es: 'Gestor que trabaja solo: lo hago todo yo; una persona para doscientos miembros; sin tiempo para la estrategia; al borde del agotamiento',
    it: 'Manager lasciato solo: faccio tutto da solo; una persona per duecento membri; nessun tempo per la strategia; vicino all’esaurimento',
  },
  'team-keeps-changing': {
    en: 'Team that keeps changing: staff leave when the project ends; fixed-term contracts only; every year new people to train; cannot keep good staff',
    de: 'Ständig wechselndes Team: Mitarbeiter gehen mit dem Projektende; nur befristete Verträge; jedes Jahr neue Leute einarbeiten; gute Leute nicht zu halten',
    fr: 'Équipe qui change sans cesse: le personnel part à la fin du projet; uniquement des contrats à durée déterminée; former de nouvelles personnes chaque année; impossible de garder les bons éléments',
    es: 'Equipo que cambia continuamente: el personal se va al acabar el proyecto; solo contratos temporales; cada año formar a gente nueva; no podemos retener a los buenos',
    it: 'Team che cambia di continuo: il personale va via a fine progetto; solo contratti a termine; ogni anno nuove persone da formare; non riusciamo a trattenere i migliori',
  },
  'core-funding-ends': {
    en: 'Core funding running out: public funding ends next year; the region cuts our budget; how to finance the cluster office; depend on one funder; cluster has to stand on its own feet',
    de: 'Grundfinanzierung läuft aus: öffentliche Förderung endet nächstes Jahr; das Land kürzt unser Budget; wie finanzieren wir die Geschäftsstelle; abhängig von einem Geldgeber; Cluster muss sich selbst tragen',
    fr: 'Fin du financement de base: la subvention publique s’arrête l’an prochain; la région réduit notre budget; comment financer l’équipe du cluster; dépendants d’un seul financeur; le cluster doit voler de ses propres ailes',
    es: 'Fin de la financiación básica: la ayuda pública acaba el año que viene; la región recorta nuestro presupuesto; cómo financiar la oficina del clúster; dependemos de un solo financiador; el clúster debe sostenerse solo',
    it: 'Fine del finanziamento di base: il contributo pubblico finisce l’anno prossimo; la regione taglia il nostro budget; come finanziare la struttura del cluster; dipendiamo da un solo finanziatore; il cluster deve reggersi da solo',
  },
  'fees-too-low-or-unpaid': {
    en: 'Trouble with membership fees: members do not pay their fees; fees too low to live on; how much can a membership cost; members leave when we raise the fee',
    de: 'Ärger mit Mitgliedsbeiträgen: Mitglieder zahlen ihre Beiträge nicht; Beiträge reichen nicht; was darf eine Mitgliedschaft kosten; Austritte nach Beitragserhöhung',
    fr: 'Cotisations difficiles: les membres ne paient pas leur cotisation; cotisations trop faibles pour vivre; combien peut coûter une adhésion; départs quand on augmente la cotisation',
    es: 'Problemas con las cuotas: los miembros no pagan la cuota; cuotas demasiado bajas; cuánto puede costar ser miembro; bajas al subir la cuota',
    it: 'Problemi con le quote associative: i membri non pagano la quota; quote troppo basse; quanto può costare l’adesione; disdette quando aumentiamo la quota',
  },
  'members-are-passive': {
    en: 'Passive members: the same few are always active; nobody comes to the meetings; members wait for the office to act; hard to get members involved',
    de: 'Passive Mitglieder: immer dieselben wenigen sind aktiv; keiner kommt zu den Treffen; Mitglieder warten auf die Geschäftsstelle; Mitglieder schwer zu aktivieren',
    fr: 'Membres passifs: toujours les mêmes qui s’impliquent; personne ne vient aux réunions; les membres attendent tout de l’équipe; difficile de mobiliser les membres',
    es: 'Miembros pasivos: siempre los mismos pocos activos; nadie viene a las reuniones; los miembros esperan que lo haga la oficina; cuesta implicar a los miembros',
    it: 'Membri passivi: sempre gli stessi pochi attivi; nessuno viene alle riunioni; i membri aspettano che faccia tutto la struttura; difficile coinvolgere i membri',
  },
  'hard-to-win-new-members': {
    en: 'Hard to win new members: membership is not growing; large companies do not join; why should a company join us; members leave after one year',
    de: 'Neue Mitglieder schwer zu gewinnen: Mitgliederzahl wächst nicht; große Unternehmen treten nicht bei; warum soll eine Firma beitreten; Mitglieder treten nach einem Jahr wieder aus',
    fr: 'Difficile d’attirer de nouveaux membres: le nombre de membres stagne; les grandes entreprises n’adhèrent pas; pourquoi une entreprise nous rejoindrait-elle; départs au bout d’un an',
    es: 'Cuesta captar nuevos miembros: el número de miembros no crece; las grandes empresas no se unen; por qué debería unirse una empresa; miembros que se van al año',
    it: 'Difficile attrarre nuovi membri: il numero dei membri non cresce; le grandi imprese non aderiscono; perché un’impresa dovrebbe aderire; membri che escono dopo un anno',
  },
  'conflict-in-the-board': {
    en: 'Conflict in the board: board members disagree; chair and manager do not get along; decisions are blocked; personal interests in the board',
    de: 'Streit im Vorstand: der Vorstand ist sich uneinig; Vorsitz und Geschäftsführung verstehen sich nicht; Entscheidungen werden blockiert; Eigeninteressen im Vorstand',
    fr: 'Conflit au conseil d’administration: le conseil est divisé; présidence et direction ne s’entendent pas; décisions bloquées; intérêts personnels au conseil',
    es: 'Conflicto en la junta: la junta está dividida; presidencia y gerencia no se entienden; decisiones bloqueadas; intereses personales en la junta',
    it: 'Conflitto nel direttivo: il direttivo è diviso; presidente e manager non vanno d’accordo; decisioni bloccate; interessi personali nel direttivo',
  },
  'roles-not-clear': {
    en: 'Unclear roles and decisions: nobody knows who decides; association, project or company; legal form no longer fits; members do not know what the office is for',
    de: 'Unklare Rollen und Entscheidungswege: keiner weiß, wer entscheidet; Verein, Projekt oder GmbH; Rechtsform passt nicht mehr; Mitglieder wissen nicht, wofür die Geschäftsstelle da ist',
    fr: 'Rôles et décisions mal définis: personne ne sait qui décide; association, projet ou société; forme juridique plus adaptée; les membres ne savent pas à quoi sert l’équipe',
    es: 'Funciones y decisiones poco claras: nadie sabe quién decide; asociación, proyecto o empresa; la forma jurídica ya no sirve; los miembros no saben para qué está la oficina',
    it: 'Ruoli e decisioni poco chiari: nessuno sa chi decide; associazione, progetto o società; la forma giuridica non va più bene; i membri non sanno a che serve la struttura',
  },
  'no-training-for-managers': {
    en: 'Nowhere to learn the job: nobody taught me cluster management; new in the job and alone; no colleague to ask; courses are too general',
    de: 'Kein Ort, den Beruf zu lernen: Clustermanagement hat mir keiner beigebracht; neu im Amt und allein; kein Kollege, den ich fragen kann; Kurse sind zu allgemein',
    fr: 'Nulle part où apprendre le métier: personne ne m’a appris à animer un cluster; seul et nouveau dans le poste; aucun collègue à qui demander; formations trop générales',
    es: 'Ningún lugar donde aprender el oficio: nadie me enseñó a gestionar un clúster; nuevo en el puesto y solo; ningún colega a quien preguntar; cursos demasiado generales',
    it: 'Nessun posto dove imparare il mestiere: nessuno mi ha insegnato a gestire un cluster; nuovo nel ruolo e da solo; nessun collega a cui chiedere; corsi troppo generici',
  },
  'messages-not-read': {
    en: 'Messages that nobody reads: nobody opens our newsletter; members miss our announcements; too many channels; website is out of date',
    de: 'Nachrichten, die keiner liest: keiner öffnet unseren Newsletter; Mitglieder bekommen unsere Ankündigungen nicht mit; zu viele Kanäle; Website veraltet',
    fr: 'Messages que personne ne lit: personne n’ouvre notre lettre d’information; les membres ratent nos annonces; trop de canaux; site pas à jour',
    es: 'Mensajes que nadie lee: nadie abre nuestro boletín; los miembros no se enteran de nuestros avisos; demasiados canales; web desactualizada',
    it: 'Messaggi che nessuno legge: nessuno apre la nostra newsletter; i membri si perdono i nostri annunci; troppi canali; sito non aggiornato',
  },
})
