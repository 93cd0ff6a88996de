import { createTransport } from 'nodemailer'
import { type Config, publicUrlOf } from '../platform/config.ts'
import { LetterRefused, type Transport } from './delivering.ts'
import { written } from './writing.ts'

/** The longest that one conversation may take; far less than the lease of a letter, so that nobody else has it at the same time. */
const conversationMs = 60_000

/** The SMTP server that the configuration names; without one letters stay in the outbox. */
export function smtpTransport(config: Config): Transport | undefined {
  const { SMTP_URL, MAIL_FROM } = config
  if (SMTP_URL === undefined) return undefined
  const publicUrl = publicUrlOf(config)
  const mailer = createTransport({ url: SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return {
    async handOver(letter) {
      const { language, ...message } = written(letter, publicUrl)
      try {
        await mailer.sendMail({
          ...message,
          from: MAIL_FROM,
          // RFC 3834: no holiday answers, please.
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
          xMailer: false,
          signal: AbortSignal.timeout(conversationMs),
        })
      } catch (error) {
        throw isRefused(error as SmtpError) ? new LetterRefused((error as Error).message) : error
      }
    },
  }
}

interface SmtpError {
  command?: string
  responseCode?: number
}

/**
 * Whether the server will never take this letter: a 5xx to its recipient or its text. To anything before that (greeting, sign-in, sender) a
 * 5xx is about us, and an operator may mend it; 503 is about the order of commands.
 */
const isRefused = ({ command, responseCode = 0 }: SmtpError): boolean =>
  (command === 'RCPT TO' || command === 'DATA') && responseCode >= 500 && responseCode !== 503
