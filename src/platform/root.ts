import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the project beside its package.json (migrations, the document): the same from `src` and from `dist/src`. */
export const projectFile = (path: string): string => join(root(), path)

/** The version of this program, as package.json has it. */
export const programVersion = (): string => (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string }).version

let found: string | undefined

function root(): string {
  if (found !== undefined) return found
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  found = folder
  return folder
}
