import type { Actor } from './actor.ts'
import { type Problem, problem } from './problems.ts'

declare const granted: unique symbol
/** A subject on which this action has been allowed. Only `permit` makes one; writes ask for one. */
export type Granted<Action extends string, Subject> = Subject & { readonly [granted]: Action }

/** A named predicate over a stored row: may this actor, by what they are? The name is printed in the rights matrix. */
export interface Who<Subject> {
  (actor: Actor, subject: Subject): boolean
  readonly says: string
  /** Makes the refusal, where `forbidden` would say too little (e.g. `agreement-required`). */
  readonly refusal?: (actor: Actor, subject: Subject) => Problem
}

export function who<Subject>(
  says: string,
  test: (actor: Actor, subject: Subject) => boolean,
  refusal?: (actor: Actor, subject: Subject) => Problem,
): Who<Subject> {
  return Object.assign((actor: Actor, subject: Subject) => test(actor, subject), refusal ? { says, refusal } : { says })
}

/** Any of these may. */
export function either<Subject>(...options: Who<Subject>[]): Who<Subject> {
  return who(options.map((option) => option.says).join(' or '), (actor, subject) => options.some((option) => option(actor, subject)))
}

/** Only who is each of these may; the first that fails gives the refusal. */
export function all<Subject>(...conditions: Who<Subject>[]): Who<Subject> {
  const says = conditions.map((condition) => condition.says).join(' and ')
  const test = (actor: Actor, subject: Subject) => conditions.every((condition) => condition(actor, subject))
  return who(says, test, (actor, subject) => {
    const failed = conditions.find((condition) => !condition(actor, subject))!
    return failed.refusal?.(actor, subject) ?? refused(failed)
  })
}

const refused = ({ says }: { says: string }) => problem('forbidden', `Only ${says} may do this.`)

/** Only who fulfils all of these may; the first that fails gives the refusal. */
export interface Rule<Subject> {
  who: Who<Subject>
  /** A condition beyond the role, with its own refusal: e.g. the accepted agreement. */
  provided?: Who<Subject>
  /** The states in which the action is possible; absent means all. */
  in?: readonly string[]
}

export interface Policy<Action extends string, Subject> {
  readonly rules: Readonly<Record<Action, Rule<Subject>>>
  /** Throws 403 (`forbidden` or the rule's own code) or 409 `wrong-state`; else marks the subject as granted for this action. */
  permit<A extends Action, S extends Subject>(actor: Actor, action: A, subject: S): Granted<A, S>
  /** What this actor may do to the subject as it is now. */
  allowedActions(actor: Actor, subject: Subject): Action[]
}

/**
 * Rights of one kind of subject: `policyOn<Group>()({ rename: { who: facilitator, in: ['forming', 'active'] } })`.
 * Rules are pure: a stored row and an actor go in, a verdict comes out.
 */
export function policyOn<Subject extends { state?: string }>() {
  return <const Action extends string>(rules: Record<Action, Rule<Subject>>): Policy<Action, Subject> => {
    const actions = Object.keys(rules) as Action[]
    const stateFits = (rule: Rule<Subject>, subject: Subject) => !rule.in || rule.in.includes(subject.state ?? '')
    const allowed = (rule: Rule<Subject>, actor: Actor, subject: Subject) =>
      stateFits(rule, subject) && rule.who(actor, subject) && (!rule.provided || rule.provided(actor, subject))
    const allowedActions = (actor: Actor, subject: Subject) => actions.filter((action) => allowed(rules[action], actor, subject))
    return {
      rules,
      allowedActions,
      permit<A extends Action, S extends Subject>(actor: Actor, action: A, subject: S) {
        const rule = rules[action]
        const failed = !rule.who(actor, subject) ? rule.who : rule.provided && !rule.provided(actor, subject) ? rule.provided : null
        if (failed) throw failed.refusal?.(actor, subject) ?? refused(failed)
        if (!stateFits(rule, subject)) {
          throw problem('wrong-state', {
            detail: `This is ${subject.state}; it must be ${rule.in!.join(' or ')} for that.`,
            allowedActions: allowedActions(actor, subject),
          })
        }
        return subject as Granted<A, S>
      },
    }
  }
}

export const admin = who<unknown>('an admin', (actor) => actor.isAdmin)
export const anyUser = who<unknown>('any signed-in user', (actor) => actor.kind === 'user' || actor.kind === 'system')

export const portalItself = who<unknown>('a portal for itself', (actor) => actor.kind === 'portal')

/** For acts without a stored subject, such as making the first of its kind. Throws 403. */
export function adminOnly(actor: Actor): void {
  if (!actor.isAdmin) throw problem('forbidden', 'Only an admin may do this.')
}
