import { describe, expect, it } from 'vitest'
import { cellText } from '@/lib/workbooks/cell-display'
import { readWorkbook } from '@/lib/workbooks/read'
import { guessColumns } from './columns'
import { interpretSheet } from './interpret-sheet'
import type { RowResult } from './row-types'
import { facts } from './test-facts'
import { expectedOf, samplePath } from './test-samples'

const refusals: Record<string, string> = {
  'refused: set unknown': 'set-unknown',
  'refused: producer missing': 'producer-missing',
  'refused: no such date': 'no-such-date',
  'refused: two stars are never certified': 'stars-not-certifiable',
  'refused: decision in the future': 'date-in-future',
}

/** A repeat stands for the row that it repeats, whose spelling counts. */
const valueMeant = (result: RowResult | undefined, byRow: Map<number, RowResult>) => {
  const meant = result?.outcome === 'repeated' ? byRow.get(result.repeatOf) : result
  if (meant?.outcome !== 'acceptable') return null
  const { name, producer, taxCode, wardCode, setNumber, stars, code, decision, issuedOn } = meant.value
  return { name, producer, taxCode, ward: wardCode, set: setNumber, stars, code, decision, issuedOn }
}

describe.each(['ocop-hanoi-sample', 'ocop-hanoi-sample-later'] as const)('%s', async (name) => {
  const expected = expectedOf(name)
  const read = await readWorkbook(samplePath(`${name}.xlsx`))
  if (!read.ok) throw new Error(read.code)
  const rows = read.sheets[0]?.rows ?? []
  const { mapping, columns } = guessColumns(rows)
  const results = interpretSheet(rows, mapping, facts)
  const byRow = new Map(results.map((result) => [result.row, result]))

  const sheetNames = new Map(rows.map(({ row, cells }) => [row, cellText(cells[mapping.columns.name ?? 0])]))

  it('has its columns recognised without doubt', () => {
    expect(columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'producer',
      'taxCode',
      'address',
      'set',
      'stars',
      'code',
      'decision',
      'issuedOn',
    ])
    expect(Math.min(...columns.map(({ confidence }) => confidence))).toBeGreaterThan(0.85)
  })

  it('has each data row read as it must be, with every value', () => {
    for (const row of expected) {
      const result = byRow.get(row.sheetRow)
      const { sheetRow, outcome, name, producer, taxCode, ward, set, stars, code, decision, issuedOn } = row
      const refusal = refusals[outcome]
      if (refusal) {
        expect(result?.outcome, `row ${sheetRow}`).toBe('refused')
        expect(
          result?.errors.map(({ code }) => code),
          `row ${sheetRow}`,
        ).toEqual([refusal])
        continue
      }
      const wanted = outcome === 'duplicate of the row above' ? 'repeated' : 'acceptable'
      expect(result?.outcome, `row ${sheetRow}`).toBe(wanted)
      if (result?.outcome === 'repeated') expect(result.repeatOf).toBe(sheetRow - 1)
      // One name stands in the sheet as the text of a formula: it stays that text, and is never computed.
      const asWritten = sheetNames.get(sheetRow)?.startsWith('=HYPERLINK(') ? sheetNames.get(sheetRow) : name
      const value = { name: asWritten, producer, taxCode, ward, set, stars, code, decision, issuedOn }
      expect(valueMeant(result, byRow), `row ${sheetRow}`).toEqual(value)
    }
  })

  it('has warnings on the rows that lost zeros, and on the second of two products with one code', () => {
    const warned = results.flatMap(({ row, warnings }) => warnings.map(({ code }) => [row, code]))
    const lost = expected.filter(({ outcome }) => outcome === 'accepted with a warning')
    expect(lost).toHaveLength(4)
    const shared = results.filter(({ warnings }) => warnings.some(({ code }) => code === 'code-on-another-product'))
    expect(warned).toEqual(expect.arrayContaining(lost.map(({ sheetRow }) => [sheetRow, 'tax-code-zeros-lost'])))
    expect(shared.map((result) => result.outcome === 'acceptable' && result.value.code)).toEqual(['01-00433-45-2026'])
    expect(warned).toHaveLength(lost.length + 1)
  })

  it('has nothing skipped but titles, sections and the total, and one producer for several addresses', () => {
    const skipped = results.flatMap((result) => (result.outcome === 'skipped' ? [result.reason] : []))
    expect(new Set(skipped)).toEqual(new Set(['above-header', 'section', 'total']))
    expect(results.length - skipped.length).toBe(expected.length)
    const accepted = results.flatMap((result) => (result.outcome === 'acceptable' ? [result.value] : []))
    expect(new Set(accepted.map(({ producerKey }) => producerKey)).size).toBe(
      new Set(accepted.map(({ producer }) => producer)).size,
    )
  })

  it('suggests the day that the other rows of a decision have', () => {
    const suggested = results.flatMap(({ errors }) => errors.filter(({ field }) => field === 'issuedOn'))
    expect(suggested.map(({ suggestion }) => suggestion)).not.toContain(null)
  })
})
