import type { SheetRow } from '@/lib/workbooks/types'
import { RowCells } from './row-cells'
import { reviewTogether } from './row-relations'
import { interpretRow } from './row-rules'
import type { RegistryFacts, RowResult, Section, SheetMapping } from './row-types'
import { SetMatcher } from './set-matching'
import { kindOfRow } from './sheet-rows'
import { WardMatcher } from './ward-matching'

/**
 * What a sheet's rows mean, in order: rows around the table are skipped, headings give their group to the rows below, and
 * each data row is acceptable, refused, or repeats an earlier one. Nothing is looked up outside `facts`.
 */
export function interpretSheet(rows: SheetRow[], mapping: SheetMapping, facts: RegistryFacts): RowResult[] {
  const sets = new SetMatcher(facts.sets, facts.groups)
  const wards = new WardMatcher(facts.wards)
  let section: Section | null = null
  const results = rows.map((row): RowResult => {
    const cells = new RowCells(row, mapping.columns)
    const place = { row: row.row, hidden: row.hidden }
    const kind = kindOfRow(row, cells, mapping, sets)
    if (kind.kind === 'section') section = kind.section
    if (kind.kind !== 'data') {
      return { ...place, outcome: 'skipped', reason: kind.kind, text: kind.text, errors: [], warnings: [] }
    }
    const reading = interpretRow(cells, row.hidden, { sets, wards, section, today: facts.today })
    return reading.ok
      ? { ...place, outcome: 'acceptable', value: reading.value, errors: [], warnings: reading.warnings }
      : { ...place, outcome: 'refused', decision: reading.decision, errors: reading.errors, warnings: reading.warnings }
  })
  return reviewTogether(results, mapping)
}
