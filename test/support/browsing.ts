import type { House } from './house.ts'

/** A page as a browser got it. */
export interface Sheet {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  /** Where it leads on, if it does. */
  to: string | undefined
}

export interface Fields {
  [name: string]: string | readonly string[]
}

/** A browser without a window: it keeps cookies, and sends the forms of pages that it has seen, with the token that is in them. */
export interface Surfer {
  readonly cookies: Map<string, string>
  open(path: string): Promise<Sheet>
  /** Opens the page, then sends the form on it that goes to `action` (the page itself, unless said otherwise). */
  fill(path: string, fields: Fields, action?: string): Promise<Sheet>
  /** Sends a form with the token of a page that was opened before. */
  send(action: string, fields: Fields, more?: Record<string, string>): Promise<Sheet>
  /** Of the last page with a form. */
  token(): string
  signIn(email: string, password: string): Promise<Sheet>
}

export function surferIn({ app }: Pick<House, 'app'>, { address = '203.0.113.7', language = 'en' } = {}): Surfer {
  const cookies = new Map<string, string>()
  let token = ''
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string, more: Record<string, string> = {}): Promise<Sheet> => {
    const answer = await app.server.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        'accept-language': language,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', origin: 'null' }),
        ...more,
      },
      ...(payload !== undefined && { payload }),
    })
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    token = /name="formToken" value="([^"]+)"/.exec(answer.payload)?.[1] ?? token
    return { status: answer.statusCode, headers: answer.headers as Sheet['headers'], text: answer.payload, to: answer.headers.location }
  }
  const send: Surfer['send'] = (action, fields, more) => {
    const body = new URLSearchParams({ formToken: token })
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
    return ask('POST', action, body.toString(), more)
  }
  const fill: Surfer['fill'] = async (path, fields, action = path.split('?')[0]!) => {
    await ask('GET', path)
    return send(action, fields)
  }
  return {
    cookies,
    open: (path) => ask('GET', path),
    send,
    fill,
    token: () => token,
    signIn: (email, password) => fill('/account/sign-in', { email, password }),
  }
}
