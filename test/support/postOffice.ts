import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { smtpTransport } from '../../src/mail/smtp.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Test } from './database.ts'

/** A real SMTP server on a free port of this machine. */
export interface PostOffice {
  readonly url: string
  /** What it has accepted, in this order. */
  readonly accepted: ParsedMail[]
  /** How often somebody named a recipient. */
  attempts: number
  /** What it answers instead of accepting: a reply code to each recipient, or to each text. */
  refuses: { recipient?: number; text?: number }
  /** From here on it keeps whoever has sent a letter waiting for its answer. `reached`: somebody is. `release` answers. */
  hold(): { reached: Promise<void>; release(): void }
  /** The transport of the program, to here. */
  readonly transport: NonNullable<ReturnType<typeof smtpTransport>>
}

export const publicUrl = 'https://septet.example.org'

export async function openPostOffice(t: Test, options: SMTPServerOptions = {}): Promise<PostOffice> {
  let held: { arrive(): void; answer: Promise<void> } | undefined
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(_address, _session, done) {
      office.attempts += 1
      done(refusal(office.refuses.recipient))
    },
    async onData(stream, _session, done) {
      const letter = await simpleParser(stream)
      held?.arrive()
      await held?.answer
      const refused = refusal(office.refuses.text)
      if (!refused) office.accepted.push(letter)
      done(refused)
    },
    ...options,
  })
  // Clients that are killed cut their connections.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  t.teardown(() => new Promise<void>((closed) => server.close(closed)))
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  const office: PostOffice = {
    url,
    accepted: [],
    attempts: 0,
    refuses: {},
    hold() {
      let arrive = () => {}
      let release = () => {}
      const reached = new Promise<void>((resolve) => {
        arrive = resolve
      })
      held = {
        arrive,
        answer: new Promise<void>((resolve) => {
          release = () => {
            held = undefined
            resolve()
          }
        }),
      }
      return { reached, release }
    },
    transport: transportTo(url),
  }
  return office
}

/** The transport of the program, configured as an operator would. */
export const transportTo = (url: string) =>
  smtpTransport(readConfig({ SMTP_URL: url, MAIL_FROM: 'Septet <septet@example.org>', PUBLIC_URL: publicUrl }))!

const refusal = (responseCode: number | undefined) =>
  responseCode === undefined ? undefined : Object.assign(new Error('not today'), { responseCode })
