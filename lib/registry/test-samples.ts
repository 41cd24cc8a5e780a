import { readFileSync } from 'node:fs'
import path from 'node:path'

// Only tests import this file: the two sample workbooks and what each of their rows must become.
export type SampleName = 'ocop-hanoi-sample' | 'ocop-hanoi-sample-later'

export type ExpectedRow = {
  sheetRow: number
  outcome: string
  name: string | null
  producer: string | null
  taxCode: string | null
  ward: string | null
  set: number | null
  stars: number | null
  code: string | null
  decision: string | null
  issuedOn: string | null
  /** Against the first sample, in the later one only. */
  change?: 'new' | 'changed' | null
}

export const samplePath = (name: string) => path.join(process.cwd(), 'lib/registry/fixtures', name)

export function expectedOf(name: SampleName): ExpectedRow[] {
  const { columns, rows } = JSON.parse(readFileSync(samplePath(`${name}.expected.json`), 'utf8')) as {
    columns: string[]
    rows: unknown[][]
  }
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as ExpectedRow)
}
