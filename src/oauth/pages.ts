import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addresses, consentAddress, signInAddress } from './addresses.ts'
import type { DeviceDesk } from './devices.ts'
import type { ConsentAsked, ConsentDesk } from './interactions.ts'
import { answerHeaders, formType } from './mounting.ts'
import type { Parties } from './parties.ts'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const layout = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
button,input{font:inherit;padding:.5rem 1rem}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`

/** Something went wrong, and there is nowhere to send the browser. */
export const refusalPage = (title: string, text: string): string => layout(title, `<p>${escape(text)}</p>`)

type Form = FastifyRequest<{ Params: { uid: string }; Body: URLSearchParams | undefined }>

/**
 * The pages of consent and of devices, in no more words than it takes. The session's cookie comes with forms of this site alone (SameSite), so
 * nobody else's is heeded.
 */
export function plainPages(server: FastifyInstance, desk: ConsentDesk & DeviceDesk, parties: Parties): void {
  const show = (reply: FastifyReply, title: string, body: string) =>
    reply.headers(answerHeaders).type('text/html; charset=utf-8').send(layout(title, body))
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(formType, { parseAs: 'string' }, (_request, body, done) => done(null, new URLSearchParams(String(body))))
    scope.get(consentAddress(':uid'), async (request: Form, reply) => {
      const { portal, scopes } = await desk.consentAsked(request, reply, request.params.uid)
      return show(reply, `${portal.name} asks to act for you`, choice(scopes))
    })
    scope.post(consentAddress(':uid'), async (request: Form, reply) => {
      const { uid } = request.params
      const { userId } = await desk.consentAsked(request, reply, uid)
      if (request.body?.get('answer') === 'yes') await desk.giveConsent(request, reply, uid, { userId })
      else await desk.refuseConsent(request, reply, uid)
      return reply
    })
    scope.get(addresses.code_verification, async (request, reply) => {
      if (!(await parties.signedIn(request.headers.cookie))) return reply.redirect(signInAddress(request.url), 303)
      return show(reply, 'Connect a device', codeField)
    })
    scope.post(addresses.code_verification, async (request: Form, reply) => {
      const member = await parties.signedIn(request.headers.cookie)
      if (!member) return reply.redirect(signInAddress(request.url), 303)
      const code = request.body?.get('code') ?? ''
      const answer = request.body?.get('answer')
      const asked = await desk.deviceAsked(code, member)
      if (asked && !answer) return show(reply, `${asked.portal.name} on a device asks to act for you`, choice(asked.scopes, code))
      const done = asked && (answer === 'yes' ? await desk.giveDevice(code, member) : await desk.refuseDevice(code, member))
      if (!done) return show(reply, 'There is no such code', codeField)
      return show(reply, answer === 'yes' ? 'Your device is connected' : 'Your device is not connected', '')
    })
  })
}

const codeField = '<form method="post"><p><input name="code" aria-label="The code that your device shows"> <button>Continue</button></p></form>'

const choice = (scopes: ConsentAsked['scopes'], code?: string) => `<ul>${scopes.map((scope) => `<li>${scope}</li>`).join('')}</ul>
<form method="post">${code === undefined ? '' : `<p>The device must show ${escape(code)}.</p><input type="hidden" name="code" value="${escape(code)}">`}
<p><button name="answer" value="yes">Allow</button> <button name="answer" value="no">Refuse</button></p></form>`
