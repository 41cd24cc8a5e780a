import type { Delimiter } from './types'

const delimiters: Delimiter[] = [';', ',', '\t', '|']
const sampleLength = 20_000

/** Excel writes `sep=;` as a first line of its own to say which sign it used. */
export const declaredDelimiter = (text: string) => /^sep=([;,\t|])(\r?\n|$)/.exec(text)

/** Options that every parse of a city's file needs: ragged lines, loose quotes, empty lines that count. */
export const parseOptions = { bom: false, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }

// What stands between quotes at a field's beginning belongs to the field, whatever signs it holds.
const quoted = /(^|[;,\t|\n])"(?:[^"]|"")*("|$)/g

/** How table-like lines are: fields of the most usual number in a line, weighed by how usual it is. */
function tableLikeness(lines: string[], delimiter: Delimiter) {
  const lengths = new Map<number, number>()
  for (const line of lines) {
    const fields = line.split(delimiter).length
    if (fields > 1) lengths.set(fields, (lengths.get(fields) ?? 0) + 1)
  }
  return Math.max(0, ...[...lengths].map(([fields, times]) => fields * times * times))
}

/** The sign between fields: the one declared, else the one that makes the most regular table of the file's beginning. */
export function detectDelimiter(text: string): Delimiter {
  const declared = declaredDelimiter(text)?.[1]
  if (declared) return declared as Delimiter
  const lines = text.slice(0, sampleLength).replace(quoted, '$1').split(/\r?\n/)
  const scores = delimiters.map((delimiter) => ({ delimiter, score: tableLikeness(lines, delimiter) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}
