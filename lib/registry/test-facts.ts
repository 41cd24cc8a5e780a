import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Cell, SheetRow } from '@/lib/workbooks/types'
import type { GroupFact, RegistryFacts, SetFact, SheetMapping, WardFact } from './row-types'

// Only tests import this file: the city's wards and the taxonomy as the seed has them, and rows made by hand.
const reference = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(process.cwd(), 'prisma/seed/reference', name), 'utf8'))

const { wards } = reference('wards.json') as { wards: WardFact[] }
const taxonomy = reference('taxonomy.json') as {
  groups: GroupFact[]
  sets: SetFact[]
}

export const facts: RegistryFacts = {
  today: '2026-11-21',
  wards,
  groups: taxonomy.groups,
  sets: taxonomy.sets,
}

type Value = string | number | null | Exclude<Cell, null>

export const cellOf = (value: Value): Cell => {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { kind: 'number', number: value, text: String(value) }
  return typeof value === 'string' ? { kind: 'text', text: value } : value
}

export const rowOf = (row: number, values: Value[], hidden = false): SheetRow => ({
  row,
  hidden,
  cells: values.map(cellOf),
})

export const rowsOf = (...lines: Value[][]): SheetRow[] => lines.map((values, index) => rowOf(index + 1, values))

/** The columns of `line`, after a header in row 1. */
export const mapping: SheetMapping = {
  headerRows: [1],
  columns: {
    ordinal: 0,
    name: 1,
    producer: 2,
    taxCode: 3,
    address: 4,
    set: 5,
    stars: 6,
    code: 7,
    decision: 8,
    issuedOn: 9,
    phone: 10,
    note: 11,
    group: 12,
    ward: 13,
  },
}

const good = {
  ordinal: 1 as Value,
  name: 'Bánh tẻ Phú Nhi' as Value,
  producer: 'HTX Phú Nhi' as Value,
  taxCode: '0101234565' as Value,
  address: 'Thôn 2, Phường Sơn Tây, thị xã Sơn Tây, Hà Nội' as Value,
  set: 6 as Value,
  stars: '4 sao' as Value,
  code: '01-09574-12-2026' as Value,
  decision: '3416/QĐ-UBND' as Value,
  issuedOn: '13/08/2026' as Value,
  phone: null as Value,
  note: null as Value,
  group: null as Value,
  ward: null as Value,
}

/** An acceptable row with some values of its own. */
export const line = (row: number, own: Partial<typeof good> = {}, hidden = false): SheetRow => {
  const values = { ...good, ordinal: row - 1, ...own }
  return rowOf(
    row,
    Object.keys(mapping.columns).map((field) => values[field as keyof typeof good]),
    hidden,
  )
}
