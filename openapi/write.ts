import { writeFile } from 'node:fs/promises'
import { asText, derivedDocument, documentFile, onStage } from './derived.ts'
import { examples } from './examples/index.ts'
import { record } from './recording.ts'

await onStage(async (stage) => writeFile(documentFile, asText(derivedDocument(stage.house.app.routes, await record(stage, examples)))))
