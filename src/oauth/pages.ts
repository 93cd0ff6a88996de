import type { FastifyInstance, FastifyReply } from 'fastify'
import { consentAddress } from './addresses.ts'
import type { ConsentAsked, Consents } from './interactions.ts'
import { answerHeaders, formType } from './mounting.ts'

/** The few pages that the authorization server makes itself. */

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const layout = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
button,input{font:inherit;padding:.5rem 1rem}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`

/** Something went wrong, and there is nowhere to send the browser. */
export const refusalPage = (title: string, text: string): string => layout(title, `<p>${escape(text)}</p>`)

/** Asks for the code that a device shows; the form is the library's. */
export const codePage = (form: string, fault: string | null): string =>
  layout(
    'Connect a device',
    `${fault === null ? '' : `<p role="alert">${escape(fault)}</p>`}<p>Type the code that your device shows.</p>${form}
<p><button type="submit" form="op.deviceInputForm">Continue</button></p>`,
  )

/** Has the code compared with what the device shows, so that nobody connects somebody else's. */
export const confirmCodePage = (form: string, portal: string, code: string): string =>
  layout(
    'Is this your device?',
    `<p><strong>${escape(portal)}</strong> on a device asks to act for you. It must show this code:</p><p><strong>${escape(code)}</strong></p>${form}
<p><button type="submit" form="op.deviceConfirmForm">It is the same code</button>
<button type="submit" form="op.deviceConfirmForm" name="abort" value="yes">Stop</button></p>`,
  )

export const connectedPage = (portal: string): string =>
  layout('Your device is connected', `<p>Go back to ${escape(portal)} on your device. You can close this page.</p>`)

/** Asks for consent, in no more words than it needs. A browser sends the session's cookie with its own forms alone, so nobody else's is heeded. */
export function consentPages(server: FastifyInstance, consents: Consents): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: 1024 }, (_request, body, done) => done(null, new URLSearchParams(String(body))))
    const page = (reply: FastifyReply, code: number, html: string) => reply.code(code).headers(answerHeaders).type('text/html; charset=utf-8').send(html)
    const over = (reply: FastifyReply) => page(reply, 400, refusalPage('There is nothing to decide', 'Go back to the app, and begin again there.'))
    const url = consentAddress(':uid')
    scope.get<{ Params: { uid: string } }>(url, async (request, reply) => {
      const asked = await consents.consentAsked(request, reply, request.params.uid)
      return asked ? page(reply, 200, consentForm(asked)) : over(reply)
    })
    scope.post<{ Params: { uid: string }; Body: URLSearchParams | undefined }>(url, async (request, reply) => {
      const { uid } = request.params
      const allowed = request.body?.get('answer') === 'allow'
      const answered = allowed ? await consents.giveConsent(request, reply, uid) : await consents.refuseConsent(request, reply, uid)
      return answered ? reply : over(reply)
    })
  })
}

const consentForm = ({ portal, scopes }: ConsentAsked) =>
  layout(
    `${portal.name} asks to act for you`,
    `<ul>${scopes.map((scope) => `<li>${escape(scope)}</li>`).join('')}</ul>
<form method="post"><p><button name="answer" value="allow">Allow</button>
<button name="answer" value="refuse">Refuse</button></p></form>`,
  )
