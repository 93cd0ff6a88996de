import { writeFile } from 'node:fs/promises'
import { asText, derivedDocument, documentFile, onStage } from './derived.ts'

await onStage(async (stage) => writeFile(documentFile, asText(await derivedDocument(stage))))
