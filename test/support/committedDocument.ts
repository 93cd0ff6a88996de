import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { documentFile } from '../../openapi/derived.ts'
import { shownPath } from '../../openapi/recording.ts'
import type { Route } from '../../src/platform/route.ts'

interface Operation {
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, unknown> }>
}

/** The OpenAPI document as integrators get it, and what it says of answers and bodies. */
export function committedDocument() {
  const document = JSON.parse(readFileSync(documentFile, 'utf8')) as { paths: Record<string, Record<string, Operation>> }
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, inlineRefs: false, code: { optimize: false } })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://septet.example.org/openapi.json', ...document })
  const pointer = (parts: string[]) => parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')
  const faults = (parts: string[], value: unknown): string[] => {
    const validate = ajv.compile({ $ref: `https://septet.example.org/openapi.json#${pointer(parts)}` })
    return validate(value) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
  }
  const of = (route: Route) => ({
    at: ['paths', shownPath(route), route.method.toLowerCase()],
    operation: document.paths[shownPath(route)]?.[route.method.toLowerCase()],
  })
  return {
    /** What is wrong with this body of a request; nothing, if it is as documented. */
    faultsOfBody(route: Route, body: unknown): string[] {
      const { at, operation } = of(route)
      const [type] = Object.keys(operation?.requestBody?.content ?? {})
      if (type === undefined) return body === undefined ? [] : ['no body is documented']
      return faults([...at, 'requestBody', 'content', type, 'schema'], body ?? {})
    },
    /** What is wrong with this answer of success. */
    faultsOfAnswer(route: Route, reply: { status: number; body: unknown; headers: Record<string, string | undefined> }): string[] {
      const { at, operation } = of(route)
      const response = operation?.responses[String(reply.status)]
      if (!response) return [`the status ${reply.status} is not documented`]
      const lacking = Object.keys(response.headers ?? {}).filter((name) => !sometimes.has(name) && reply.headers[name.toLowerCase()] === undefined)
      const [type] = Object.keys(response.content ?? {})
      if (type === undefined) return [...lacking, ...(reply.body === undefined ? [] : ['no content is documented'])]
      return [
        ...lacking.map((name) => `the header ${name} is missing`),
        ...faults([...at, 'responses', String(reply.status), 'content', type, 'schema'], reply.body),
      ]
    },
  }
}

/** Headers that only some answers have. */
const sometimes = new Set(['Link', 'Idempotency-Replayed'])
