import { z } from 'zod'

const FaultView = z
  .strictObject({
    pointer: z.string().max(1000).optional().meta({ description: 'Where in the body (RFC 6901).', example: '/displayName' }),
    parameter: z.string().max(300).optional().meta({ description: 'Which path or query parameter.', example: 'limit' }),
    code: z.string().max(80).meta({ description: 'What kind of fault; stable.', example: 'required' }),
    detail: z.string().max(1000).meta({ description: 'What is wrong, in words.' }),
  })
  .meta({ id: 'Fault', description: 'One thing that is wrong with a request.' })

/** Every refusal on the wire (RFC 9457). Clients branch on `code`; the rest is for people. */
export const ProblemView = z
  .strictObject({
    type: z
      .string()
      .max(200)
      .meta({ format: 'uri', description: 'The page that explains this code.', example: 'https://septet.example.org/problems/not-found' }),
    title: z.string().max(200).meta({ description: 'The kind of refusal, in words; the same every time.' }),
    status: z.int().min(400).max(599).meta({ description: 'The HTTP status.' }),
    code: z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9-]*$/)
      .meta({ description: 'The kind of refusal, for programs. It never changes.' }),
    detail: z.string().max(2000).optional().meta({ description: 'What happened here, in words.' }),
    instance: z.string().max(2000).meta({ format: 'uri-reference', description: 'The address that was asked.' }),
    requestId: z.string().max(100).meta({ description: 'Quote it when you report something; it is also in `X-Request-Id`.' }),
    errors: z.array(FaultView).max(50).optional().meta({ description: 'What is wrong with the request, one by one (400, 422).' }),
    allowedActions: z.array(z.string().max(80)).max(40).optional().meta({ description: 'What you may do instead, now (409).' }),
    scope: z.string().max(80).optional().meta({ description: 'The scope that the token lacks (403 `missing-scope`).' }),
  })
  .meta({ id: 'Problem', description: 'A refusal: problem details (RFC 9457).' })
