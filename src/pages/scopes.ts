import { scopes as allScopes, type Scope } from '../platform/actor.ts'
import type { Visit } from './visit.ts'

/** What a scope allows, in plain words; one that this page does not know is told by its name. */
export const may = ({ t }: Visit, scope: string): string => (Object.hasOwn(t.scopes, scope) ? t.scopes[scope as keyof typeof t.scopes].may : scope)

/** What somebody with these scopes may not do, by what people care for most: what is not read at all, and what is only read. */
export function mayNot({ t }: Visit, scopes: readonly string[]): string[] {
  const lacks = (scope: Scope) => !scopes.includes(scope)
  const told = allScopes.filter((scope) => {
    if (!lacks(scope)) return false
    const area = scope.split(':')[0]!
    // Whoever may not read does not hear, too, that they may not write.
    return !scope.endsWith(':write') || !allScopes.includes(`${area}:read` as Scope) || !lacks(`${area}:read` as Scope)
  })
  return told.map((scope) => t.scopes[scope].mayNot)
}
