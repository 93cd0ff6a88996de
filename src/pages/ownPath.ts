/**
 * A path of this server to go on to, or null: never another site, however it is spelt (`//evil`, `/\evil`, a tab in between). What comes back
 * is what the browser will read.
 */
export function ownPath(given: string | undefined, publicUrl: string): string | null {
  if (!given?.startsWith('/') || given.length > 4000) return null
  const here = new URL(publicUrl)
  const there = URL.canParse(given, publicUrl) ? new URL(given, here) : null
  if (there?.origin !== here.origin || there.pathname.startsWith('//')) return null
  return there.pathname + there.search
}
