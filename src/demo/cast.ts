/**
 * One cast for the demo data, the tests, the examples in the document and the README. The organisations existed; every person, address and
 * deed is fictional. Ids are fixed, so that a link written down stays good.
 */

const fixed = (kind: number, number: number) => `0145a2b0-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`

export const clusters = {
  mfg: cluster(1, 'MFG Baden-Württemberg', 'mfg-baden-wuerttemberg', 'DE', 'Stuttgart', ['creative.software', 'creative.design'], 1995, 620, 540),
  barcelonaMedia: cluster(2, 'Barcelona Media', 'barcelona-media', 'ES', 'Barcelona', ['creative.audiovisual', 'creative.software'], 2001, 130, 90),
  lilleMetropole: cluster(3, 'Lille Métropole', 'lille-metropole', 'FR', 'Lille', ['creative.audiovisual', 'creative.fashion'], 2008, 210, 180),
  buda: cluster(4, 'BUDA Fabric', 'buda-fabric', 'BE', 'Kortrijk', ['creative.design'], 2012, 45, 38),
  puglia: cluster(5, 'Puglia Creativa', 'puglia-creativa', 'IT', 'Bari', ['creative.music', 'creative.performing-arts'], 2012, 140, 128),
  bwcon: cluster(6, 'bwcon', 'bwcon', 'DE', 'Stuttgart', ['creative.software'], 1997, 500, 400),
  wisla: cluster(7, 'Wisła Creative (fictional)', 'wisla-creative', 'PL', 'Kraków', ['creative.games'], 2010, 60, 55),
  tejo: cluster(8, 'Tejo Criativo (fictional)', 'tejo-criativo', 'PT', 'Lisboa', ['creative.design', 'creative.music'], 2011, 80, 70),
  alpen: cluster(9, 'Alpen Design (fictional)', 'alpen-design', 'AT', 'Graz', ['creative.design'], 2009, 95, 80),
  northlight: cluster(10, 'Northlight (fictional)', 'northlight', 'FI', 'Tampere', ['creative.games'], 2013, 35, 33),
} as const

export type ClusterKey = keyof typeof clusters

export const people = {
  ada: person(1, 'Ada Lindqvist', 'en', 'Europe/Brussels', null, null),
  petra: person(2, 'Petra Weiss', 'de', 'Europe/Berlin', 'mfg', 'manager'),
  jordi: person(3, 'Jordi Puig', 'es', 'Europe/Madrid', 'barcelonaMedia', 'manager'),
  lea: person(4, 'Léa Laurent', 'fr', 'Europe/Paris', 'lilleMetropole', 'staff'),
  giulia: person(5, 'Giulia Ferri', 'it', 'Europe/Rome', 'puglia', 'manager'),
  bruno: person(6, 'Bruno Claes', 'nl', 'Europe/Brussels', 'buda', 'manager'),
  tomasz: person(7, 'Tomasz Zieliński', 'pl', 'Europe/Warsaw', 'wisla', 'manager'),
  otto: person(8, 'Otto Brandt', 'de', 'Europe/Berlin', 'bwcon', 'staff'),
  ines: person(9, 'Inês Duarte', 'pt', 'Europe/Lisbon', 'tejo', 'manager'),
  milo: person(10, 'Milo Huber', 'de', 'Europe/Vienna', 'alpen', 'manager'),
  marta: person(11, 'Marta Renard', 'fr', 'Europe/Paris', 'lilleMetropole', 'manager'),
  nina: person(12, 'Nina Virtanen', 'fi', 'Europe/Helsinki', 'northlight', 'manager'),
} as const

export type PersonKey = keyof typeof people

/** The peer group of Stuttgart, with somebody in every role. */
export const stuttgart = {
  id: fixed(3, 1),
  name: 'Stuttgart peer group',
  purpose: 'Work on specific problems of internationalisation, with peers who have met them before.',
  agreement: 'What is said here stays here. Everybody brings a case, everybody helps.',
  members: {
    petra: { role: 'facilitator', state: 'active', agreed: true },
    jordi: { role: 'member', state: 'active', agreed: true },
    lea: { role: 'member', state: 'active', agreed: true },
    giulia: { role: 'member', state: 'active', agreed: true },
    bruno: { role: 'member', state: 'active', agreed: true },
    tomasz: { role: 'member', state: 'active', agreed: true },
    otto: { role: 'observer', state: 'active', agreed: true },
    ines: { role: 'member', state: 'active', agreed: false },
    milo: { role: 'member', state: 'invited', agreed: false },
  },
} as const

/** The id of the membership of a person in the Stuttgart group. */
export const membershipId = (key: PersonKey): string => fixed(4, number(people[key].id))
/** The id of the submission by which a cluster of the cast was validated. */
export const validationId = (key: ClusterKey): string => fixed(6, number(clusters[key].id))
export const affiliationId = (key: PersonKey): string => fixed(5, number(people[key].id))

const number = (id: string) => Number(id.slice(-12))

function cluster(
  id: number,
  name: string,
  slug: string,
  country: string,
  city: string,
  sectors: string[],
  foundedYear: number,
  memberCount: number,
  smeCount: number,
) {
  return {
    id: fixed(2, id),
    name,
    slug,
    country,
    city,
    sectors,
    foundedYear,
    memberCount,
    smeCount,
    teamFte: 4,
    website: `https://${slug}.example.org`,
    language: 'en',
    description: `${name} brings together creative companies and institutions around ${city}.`,
  }
}

function person(id: number, displayName: string, locale: string, timeZone: string, clusterKey: string | null, role: 'manager' | 'staff' | null) {
  const email = `${displayName
    .normalize('NFKD')
    .replaceAll(/[^\w ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@example.org`
  return {
    id: fixed(1, id),
    displayName,
    email,
    locale,
    timeZone,
    languages: [...new Set([locale, 'en'])],
    cluster: clusterKey as ClusterKey | null,
    role,
  }
}
