import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Account, accountOf } from '../accounts/queries.ts'
import { type Session, sessionOf } from '../accounts/sessions.ts'
import type { Browser, Entrance } from '../accounts/signingIn.ts'
import { bestLanguage, wantedLanguages } from '../platform/languages.ts'
import type { ConnectionDesk, ConsentDesk, DeviceDesk, TokenDesk } from './desks.ts'
import type { Html } from './html.ts'
import { de } from './texts/de.ts'
import { en, type Texts } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { it } from './texts/it.ts'

export const texts = { en, de, fr, es, it }
export const pageLanguages = ['en', 'de', 'fr', 'es', 'it'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** What the pages stand on. */
export interface House extends Entrance {
  publicUrl: string
  tokens: TokenDesk
  connections: ConnectionDesk
  /** Those of the authorization server; without it there is nothing to consent to. */
  consent?: ConsentDesk | undefined
  device?: DeviceDesk | undefined
}

/** Somebody looks at a page. */
export interface Visit {
  house: House
  request: FastifyRequest
  reply: FastifyReply
  language: PageLanguage
  t: Texts
  /** Where this page is reached again, in another language too. */
  here: string
  session: Session | null
  /** Whose session it is. */
  account: Account | null
  browser: Browser
}

/** Somebody signed in looks at a page of theirs. */
export interface OwnVisit extends Visit {
  session: Session
  account: Account
}

export interface Shown {
  title: string
  body: Html
  status?: number
  /** Where a form of this page may end up beside here: browsers follow its redirects only to these. */
  formTargets?: readonly string[]
  /** Goes on by itself. Not as a redirect, which browsers would hold to the form's targets. */
  onTo?: string
}

/** What a page answers: itself, where to go on, or nothing more because somebody else answered. */
export type PageAnswer = Shown | { to: string } | 'answered'

export const languageCookie = 'septet_language'

/** Who looks, and in which language: the one chosen here, else the user's, else what the browser wants. */
export async function visitOf(house: House, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  const session = await sessionOf(house.db, house.world, request)
  const account = session && ((await accountOf(house.db, session.userId)) ?? null)
  return visitBy({ house, request, reply, session, account })
}

/** The same of whoever it is, without asking the database. */
export const strangersVisit = (house: House, request: FastifyRequest, reply: FastifyReply): Visit =>
  visitBy({ house, request, reply, session: null, account: null })

function visitBy(who: Pick<Visit, 'house' | 'request' | 'reply' | 'session' | 'account'>): Visit {
  const { request, account } = who
  const language = languageFor({
    chosen: [(request.query as { lang?: unknown }).lang, request.cookies[languageCookie]],
    locale: account?.locale ?? null,
    acceptLanguage: request.headers['accept-language'],
  })
  return {
    ...who,
    language,
    t: texts[language],
    here: request.url.slice(0, 4000),
    browser: { carrier: request, address: request.ip, userAgent: request.headers['user-agent'] },
  }
}

/** The language that was chosen here, the latest choice first, else the user's, else what the browser wants. */
export function languageFor(by: { chosen: readonly unknown[]; locale: string | null; acceptLanguage: string | undefined }): PageLanguage {
  const [chosen] = by.chosen.flatMap((each) => offered(each) ?? [])
  return chosen ?? bestLanguage(pageLanguages, [...(by.locale === null ? [] : [by.locale.toLowerCase()]), ...wantedLanguages(by.acceptLanguage)])
}

export const offered = (given: unknown): PageLanguage | undefined => pageLanguages.find((language) => language === given)
