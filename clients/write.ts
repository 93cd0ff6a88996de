import { writeFile } from 'node:fs/promises'
import { clientFolder, derivedClient } from './derived.ts'

for (const [name, text] of Object.entries(await derivedClient())) await writeFile(new URL(name, clientFolder), text)
