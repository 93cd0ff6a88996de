import { choices, date, rows, text, topic, url } from './fields.ts'
import { type FrameworkStep, words } from './framework.ts'
import { priorities } from './options.ts'

export const targetGroup: FrameworkStep = {
  number: 1,
  topic: 'target-group',
  questions: [
    words(
      'Which of your members want to go abroad, and which are ready for it?',
      'Welche Ihrer Mitglieder wollen ins Ausland, und welche sind so weit?',
      'Lesquels de vos membres veulent aller à l’étranger, et lesquels sont prêts ?',
      '¿Qué miembros quieren salir al exterior y cuáles están preparados?',
      'Quali dei vostri membri vogliono andare all’estero, e quali sono pronti?',
    ),
    words(
      'Whom do they want to reach there: end customers, distributors, partners?',
      'Wen wollen sie dort erreichen: Endkunden, Händler, Partner?',
      'Qui veulent-ils toucher là-bas : clients finaux, distributeurs, partenaires ?',
      '¿A quién quieren llegar allí: clientes finales, distribuidores, socios?',
      'Chi vogliono raggiungere là: clienti finali, distributori, partner?',
    ),
    words(
      'What do they have in common that makes one way fit them all?',
      'Was haben sie gemeinsam, damit ein Weg für alle passt?',
      'Qu’ont-ils en commun pour qu’une même voie leur convienne ?',
      '¿Qué tienen en común para que un mismo camino les sirva a todos?',
      'Che cosa hanno in comune perché una sola strada vada bene per tutti?',
    ),
  ],
  form: [
    text(
      'companies',
      2000,
      words('Companies that go', 'Unternehmen, die mitgehen', 'Entreprises concernées', 'Empresas que participan', 'Imprese coinvolte'),
      true,
    ),
    { name: 'sectors', type: 'sectors', label: words('Their sectors', 'Ihre Branchen', 'Leurs secteurs', 'Sus sectores', 'I loro settori') },
    text(
      'customers',
      2000,
      words('Whom they want to reach', 'Wen sie erreichen wollen', 'Qui ils veulent toucher', 'A quién quieren llegar', 'Chi vogliono raggiungere'),
      true,
    ),
    text(
      'readiness',
      2000,
      words('How ready they are', 'Wie weit sie sind', 'Leur degré de préparation', 'Su grado de preparación', 'Quanto sono pronti'),
    ),
  ],
}

export const challenges: FrameworkStep = {
  number: 2,
  topic: 'cluster-challenges',
  questions: [
    words(
      'What holds your members back from going abroad?',
      'Was hält Ihre Mitglieder vom Schritt ins Ausland ab?',
      'Qu’est-ce qui freine vos membres à l’international ?',
      '¿Qué frena a sus miembros para salir al exterior?',
      'Che cosa frena i vostri membri dall’andare all’estero?',
    ),
    words(
      'What is your cluster good at that others are not?',
      'Was kann Ihr Cluster, was andere nicht können?',
      'Que sait faire votre cluster que d’autres ne savent pas faire ?',
      '¿Qué sabe hacer su clúster que otros no saben?',
      'Che cosa sa fare il vostro cluster che altri non sanno fare?',
    ),
    words(
      'Which challenge comes first, because the others depend on it?',
      'Welche Herausforderung kommt zuerst, weil die anderen an ihr hängen?',
      'Quel défi vient en premier parce que les autres en dépendent ?',
      '¿Qué reto va primero porque los demás dependen de él?',
      'Quale sfida viene prima perché le altre ne dipendono?',
    ),
  ],
  form: [
    rows('challenges', words('Challenges', 'Herausforderungen', 'Défis', 'Retos', 'Sfide'), [
      text('description', 1000, words('What it is', 'Worum es geht', 'De quoi il s’agit', 'De qué se trata', 'Di che cosa si tratta'), true),
      topic('topic', words('Kind of problem', 'Art des Problems', 'Type de problème', 'Tipo de problema', 'Tipo di problema')),
      choices('priority', words('Priority', 'Dringlichkeit', 'Priorité', 'Prioridad', 'Priorità'), priorities),
    ]),
    text(
      'strengths',
      2000,
      words(
        'Strengths to build on',
        'Stärken, auf denen wir aufbauen',
        'Atouts sur lesquels s’appuyer',
        'Fortalezas en las que apoyarse',
        'Punti di forza su cui costruire',
      ),
    ),
  ],
}

export const marketFacts: FrameworkStep = {
  number: 3,
  topic: 'market-information',
  questions: [
    words(
      'What do you know about the market, and how do you know it?',
      'Was wissen Sie über den Markt, und woher?',
      'Que savez-vous du marché, et d’où le tenez-vous ?',
      '¿Qué sabe del mercado y cómo lo sabe?',
      'Che cosa sapete del mercato, e da dove lo sapete?',
    ),
    words(
      'Who is there already, and what do they do better or worse?',
      'Wer ist schon dort, und was machen sie besser oder schlechter?',
      'Qui y est déjà, et que fait-il de mieux ou de moins bien ?',
      '¿Quién está ya allí y qué hace mejor o peor?',
      'Chi c’è già, e che cosa fa meglio o peggio?',
    ),
    words(
      'Which rules, customs and habits must you know before you go?',
      'Welche Regeln, Bräuche und Gewohnheiten müssen Sie vorher kennen?',
      'Quelles règles, quels usages et quelles habitudes connaître avant de partir ?',
      '¿Qué normas, costumbres y hábitos hay que conocer antes de ir?',
      'Quali regole, usanze e abitudini bisogna conoscere prima di partire?',
    ),
  ],
  form: [
    rows('facts', words('Market facts', 'Marktfakten', 'Faits sur le marché', 'Datos del mercado', 'Dati sul mercato'), [
      text('fact', 1000, words('Fact', 'Fakt', 'Fait', 'Dato', 'Dato'), true),
      text('source', 300, words('Source', 'Quelle', 'Source', 'Fuente', 'Fonte'), true),
      url(
        'sourceUrl',
        words('Address of the source', 'Adresse der Quelle', 'Adresse de la source', 'Dirección de la fuente', 'Indirizzo della fonte'),
      ),
      date('asOf', words('As of', 'Stand', 'À la date du', 'A fecha de', 'Alla data del')),
    ]),
    text(
      'competitors',
      2000,
      words('Competitors there', 'Konkurrenz vor Ort', 'Concurrents sur place', 'Competidores allí', 'Concorrenti sul posto'),
    ),
    text('rules', 2000, words('Rules and customs', 'Regeln und Gepflogenheiten', 'Règles et usages', 'Normas y costumbres', 'Regole e usanze')),
  ],
}
