import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** The file from the root of the repository, or the name of the package. */
  target: string
  /** Only for the compiler; nothing of it is there when the program runs. */
  typeOnly: boolean
}

export interface SourceFile {
  /** From the root of the repository: `src/groups/verbs.ts`. */
  path: string
  /** `groups`; the empty string for what stands directly in `src`. */
  room: string
  /** `verbs.ts` */
  name: string
  text: string
  lines: number
  imports: Import[]
}

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8')
      const parts = name.split('/')
      const path = `${folder}/${name}`
      return {
        path,
        room: name.startsWith('search/analyzer/') ? 'search/analyzer' : parts.length > 1 ? parts[0]! : '',
        name: parts.at(-1)!,
        text,
        lines: text.split('\n').length - 1,
        imports: importsOf(path, text),
      }
    })
}

const importing = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importing)].map(([, type, names = '', from, lazily]) => {
    const target = (from ?? lazily)!
    const specifiers =
      /^\{(.*)\}$/s
        .exec(names)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? []
    return {
      target: target.startsWith('.') ? normalize(join(dirname(path), target)) : target,
      typeOnly: type !== undefined || (specifiers.length > 0 && specifiers.every((name) => name.startsWith('type '))),
    }
  })
}

/** A circle of imports that are there when the program runs, as a path of files; or null. */
export function circleIn(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const walk = (path: string, above: readonly string[]): string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path]
    if (done.has(path)) return null
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      const circle = typeOnly ? null : walk(target, [...above, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const { path } of files) {
    const circle = walk(path, [])
    if (circle) return circle
  }
  return null
}
