import { randomUUID } from 'node:crypto'
import type { Septet } from '../../clients/typescript/src/index.ts'
import { type Html, html, type Part } from './html.ts'
import type { TokenHolder } from './tokens.ts'

/** A member who is signed in. The browser has the key of the session, and nothing else of it. */
export interface Session extends TokenHolder {
  member: { id: string; name: string; timeZone: string }
  /** Stands in every form of this session: no other site can know it. */
  formToken: string
}

/** What somebody wrote into an address or a form. */
export interface Fields {
  /** Trimmed; the empty string where nothing was sent. */
  text(name: string): string
}

/** A member asks for a page, or sends a form. */
export interface Visit {
  session: Session
  /** The API, as this member. */
  septet: Septet
  path: Record<string, string>
  query: Fields
  form: Fields
}

export type Section = 'meeting' | 'practices'

export interface Page {
  title: string
  /** What stands with the title in large letters, where one arrives. */
  hero?: Html
  body: Html
  status?: number
  section?: Section
}

/** A page, or where to go on. */
export type Answer = Page | { to: string }

/** One address of the portal, for members. */
export interface Route {
  method: 'GET' | 'POST'
  path: string
  answer(visit: Visit): Promise<Answer>
  /** For a form that was made before the member signed in anew; without it they are told to open it again. */
  stale?(visit: Visit): Promise<Answer>
}

export function fieldsOf(sent: unknown): Fields {
  const fields = new Map(Object.entries((sent ?? {}) as Record<string, unknown>))
  return {
    text(name) {
      // A name that is there twice is a list, and no form of ours does that.
      const value = [fields.get(name)].flat()[0]
      // Browsers send line ends as the mail of 1982 did.
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
    },
  }
}

const onceField = 'once'
export const tokenField = 'formToken'

/** A form that only this member can send, and that does once what is sent twice. */
export const form = ({ formToken }: Session, action: string, body: Part): Html =>
  html`<form method="post" action="${action}" novalidate>
<input type="hidden" name="${tokenField}" value="${formToken}"><input type="hidden" name="${onceField}" value="${randomUUID()}">
${body}
</form>`

/** For the call that a form makes: the key was made with the form, so a double click is one act. */
export const once = ({ form }: Visit): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': form.text(onceField) || randomUUID() })
