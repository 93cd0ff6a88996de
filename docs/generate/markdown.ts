/** First line of every generated page: whoever edits it by hand is told where to go. */
export const generated = (from: string) => `<!-- Made by \`npm run docs\` from ${from}. Do not edit. -->\n`

/** A table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}
