import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from './actor.ts'
import type { Route } from './route.ts'
import type { Runner } from './sql.ts'

/** Keeps what clients did for others, or were refused. It never hears of reads. */
export interface Witness {
  /** Within the transaction of a write that succeeded. */
  saw(tx: Runner, actor: Actor, seen: Seen): Promise<void>
  /** After a refusal of a right (403), outside of any transaction. */
  sawRefused(actor: Actor, seen: Seen & { code: string }): Promise<void>
}

interface Seen {
  operationId: string
  requestId: string
}

/** Whether a client acts here, for a user or for itself. Nobody does before somebody was let in. */
const actsForOthers = ({ actor }: FastifyRequest) => (actor as Actor | undefined | null)?.clientId != null

/** Tells the witness of refusals before they leave; if that fails they leave all the same. */
export const noting =
  (route: Route, { witness }: { witness: Witness }) =>
  (request: FastifyRequest, reply: FastifyReply, payload: unknown, done: DoneFuncWithErrOrRes) => {
    if (reply.statusCode !== 403 || !actsForOthers(request)) return done(null, payload)
    const { code } = JSON.parse(String(payload)) as { code: string }
    const leave = () => done(null, payload)
    const leaveUnnoted = (err: unknown) => {
      request.log.error({ err, requestId: request.id }, 'a refusal was not noted')
      leave()
    }
    witness.sawRefused(request.actor, { operationId: route.operationId, requestId: request.id, code }).then(leave, leaveUnnoted)
  }
