import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Documents, questions, and which documents answer which question how well (above 0). */
export interface Collection {
  name: string
  language: string
  documents: { id: string; title: string; text: string }[]
  questions: { id: string; text: string }[]
  judged: Map<string, Map<string, number>>
}

/** Every collection in the folders below: TREC's (`*.qry.xml` with documents and judgments beside it), and XQuAD's (`xquad.{language}.json`). */
export async function collectionsIn(folder: string): Promise<Collection[]> {
  const found: Collection[] = []
  for (const entry of (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory())) {
    const place = join(folder, entry.name)
    const files = (await readdir(place)).sort()
    const read = async (pattern: RegExp) => {
      const parts = files.filter((file) => pattern.test(file)).map((file) => readFile(join(place, file), 'utf8'))
      return (await Promise.all(parts)).join('\n')
    }
    if (files.some((file) => file.endsWith('.qry.xml'))) {
      found.push(trec(entry.name, await read(/\.all\..*xml$/), await read(/\.qry\.xml$/), await read(/qrel.*\.txt$/)))
    }
    for (const file of files) {
      const language = /^xquad\.([a-z]{2})\.json$/.exec(file)?.[1]
      if (language) found.push(xquad(language, await readFile(join(place, file), 'utf8')))
    }
  }
  return found
}

const element = (text: string, name: string) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(text)?.[1]?.trim() ?? ''

/** The judgments number the questions as they come. */
function trec(name: string, documents: string, questions: string, judgments: string): Collection {
  const judged = new Map<string, Map<string, number>>()
  for (const line of judgments.trim().split('\n')) {
    const [question, , document, grade] = line.trim().split(/\s+/) as [string, string, string, string]
    if (!judged.has(question)) judged.set(question, new Map())
    judged.get(question)!.set(document, Number(grade))
  }
  return {
    name,
    language: 'en',
    documents: documents
      .split(/<doc>/i)
      .slice(1)
      .map((part) => ({ id: element(part, 'docno'), title: element(part, 'title'), text: element(part, 'text') })),
    questions: questions
      .split(/<top>/i)
      .slice(1)
      .map((part, at) => ({ id: String(at + 1), text: element(part, 'title') })),
    judged,
  }
}

interface Xquad {
  data: { paragraphs: { context: string; qas: { id: string; question: string }[] }[] }[]
}

/** A question is answered by its own paragraph. */
function xquad(language: string, text: string): Collection {
  const paragraphs = (JSON.parse(text) as Xquad).data.flatMap((article) => article.paragraphs)
  return {
    name: `XQuAD ${language}`,
    language,
    documents: paragraphs.map(({ context }, at) => ({ id: String(at), title: '', text: context })),
    questions: paragraphs.flatMap(({ qas }) => qas.map(({ id, question }) => ({ id, text: question }))),
    judged: new Map(paragraphs.flatMap(({ qas }, at) => qas.map(({ id }) => [id, new Map([[String(at), 1]])] as const))),
  }
}
