const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const layout = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
button,input{font:inherit;padding:.5rem 1rem}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`

/** Something went wrong, and there is nowhere to send the browser. */
export const refusalPage = (title: string, text: string): string => layout(title, `<p>${escape(text)}</p>`)
