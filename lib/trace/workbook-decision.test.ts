import { describe, expect, it } from 'vitest'
import type { Sheet } from '@/lib/workbooks/types'
import { decideWorkbook, momentKey, type WorkbookWorld } from './workbook-decision'
import { dayFrom, momentFrom } from './workbook-moments'
import { readLotSheets } from './workbook-sheets'
import { stepOf, unitOf } from './workbook-words'

const [TEA, POT, HOME, KILN, OLD] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  ...[string, string, string, string, string],
]
const world: WorkbookWorld = {
  merchantId: 'm',
  listings: [
    { id: TEA, name: 'Chè sen', slug: 'che-sen', gtin: '02900000000018' },
    { id: POT, name: 'Bình gốm', slug: 'binh-gom', gtin: null },
  ],
  places: [
    { id: HOME, name: 'Xưởng' },
    { id: KILN, name: 'Lò nung' },
  ],
  lots: [
    {
      ...{ id: OLD, listingId: TEA, gtin: '02900000000018', code: 'CU-1', producedOn: '2026-10-01', bestBefore: null },
      ...{ quantity: 12.5, unit: 'KGM', standard: 'TCCS', placeId: HOME },
    },
  ],
  standing: new Set([momentKey(OLD, 'packing', new Date('2026-10-02T01:00:00Z'))]),
  sent: new Set(),
}
const lot = (cells: Record<string, string>, row = 2) => ({
  ...{ row, fault: null },
  cells: {
    ...{ product: 'Chè sen', code: 'A1', producedOn: '05/11/2026', bestBefore: '', quantity: '120', unit: 'kg' },
    ...{ standard: 'TCCS', place: 'xuong' },
    ...cells,
  },
})
const step = (cells: Record<string, string>, row = 2) => ({
  ...{ row, fault: null },
  cells: { product: '', code: 'A1', step: 'Đóng gói', at: '05/11/2026 07:30', place: 'Xưởng', quantity: '', ...cells },
})
const problems = (decided: { outcome: string; problems?: { code: string }[] } | undefined) =>
  decided?.problems?.map(({ code }) => code)

describe('a workbook of lots', () => {
  it('finds lots and steps by names as people write them', () => {
    const { lots, steps } = decideWorkbook({ lots: [lot({})], steps: [step({})] }, world)
    expect(lots[0]).toMatchObject({
      outcome: 'NEW',
      input: { listingId: TEA, placeId: HOME, producedOn: '2026-11-05', bestBefore: null, unit: 'KGM', gtin: null },
    })
    expect(steps[0]).toMatchObject({ outcome: 'NEW', listingId: TEA, code: 'A1', input: { step: 'packing' } })
  })

  it('knows what is there already, by what it says and by when it happened', () => {
    const same = { code: 'CU-1', producedOn: '1/10/2026', quantity: '12,5' }
    expect(decideWorkbook({ lots: [lot(same)], steps: [] }, world).lots[0]?.outcome).toBe('SAME')
    expect(problems(decideWorkbook({ lots: [lot({ ...same, quantity: '13' })], steps: [] }, world).lots[0])).toEqual([
      'lot-differs',
    ])
    const packed = step({ code: 'CU-1', at: '2/10/2026 8:00' })
    expect(decideWorkbook({ lots: [], steps: [packed] }, world).steps[0]?.outcome).toBe('SAME')
    const later = step({ code: 'CU-1', at: '2/10/2026 8:01' })
    const [first] = decideWorkbook({ lots: [], steps: [later] }, world).steps
    expect(first?.outcome).toBe('NEW')
    const sent = new Set([`urn:uuid:${first?.outcome === 'NEW' ? first.input.eventId : ''}`])
    expect(decideWorkbook({ lots: [], steps: [later] }, { ...world, sent }).steps[0]?.outcome).toBe('SAME')
  })

  it.each([
    [{ product: 'Trà' }, ['unknown-product']],
    [{ place: 'Kho' }, ['unknown-place']],
    [{ unit: 'thúng' }, ['unknown-unit']],
    [{ producedOn: '31/02/2026' }, ['not-a-day']],
    [{ quantity: 'nhiều' }, ['not-a-quantity']],
    [{ code: 'Lô 1' }, ['not-a-lot']],
    [{ gtin: '8934567890121' }, ['not-a-gtin']],
    [{ bestBefore: '04/11/2026' }, ['days-out-of-order']],
    [{ standard: '' }, ['required']],
    [{ product: 'Trà', quantity: '' }, ['unknown-product', 'required']],
  ])('refuses a lot with %j and says why', (cells, codes) => {
    const [decided] = decideWorkbook({ lots: [lot(cells)], steps: [] }, world).lots
    expect(problems(decided)).toEqual(codes)
  })

  it.each([
    [{ step: 'Nhảy múa' }, ['unknown-step']],
    [{ at: '07:30' }, ['not-a-moment']],
    [{ code: 'KHONG-CO' }, ['unknown-lot']],
    [{ place: '' }, ['unknown-place']],
  ])('refuses a step with %j and says why', (cells, codes) => {
    expect(problems(decideWorkbook({ lots: [lot({})], steps: [step(cells)] }, world).steps[0])).toEqual(codes)
  })

  it('refuses what stands twice, and a number that two products use', () => {
    const twice = decideWorkbook({ lots: [lot({}), lot({}, 3)], steps: [step({}), step({ quantity: '5' }, 3)] }, world)
    expect(twice.lots.map(problems)).toEqual([undefined, ['repeated']])
    expect(twice.steps.map(problems)).toEqual([undefined, ['repeated']])
    const both = {
      lots: [lot({}), lot({ product: 'Bình gốm' }, 3)],
      steps: [step({}), step({ product: 'Bình gốm' }, 3)],
    }
    const decided = decideWorkbook(both, world).steps
    expect([problems(decided[0]), decided[1]?.outcome]).toEqual([['which-lot'], 'NEW'])
  })

  it('reads the words of both languages', () => {
    expect([stepOf('Shipping'), stepOf('thu hoach mua nguyen lieu'), stepOf('')]).toEqual([
      'shipping',
      'collecting',
      null,
    ])
    expect([unitOf('KG'), unitOf('tấn'), unitOf('H87'), unitOf('')]).toEqual(['KGM', 'TNE', 'H87', null])
    expect([dayFrom('5/3/2026'), dayFrom('2026-03-05'), dayFrom('30/2/2026')]).toEqual([
      '2026-03-05',
      '2026-03-05',
      null,
    ])
    expect(['5/3/2026 7h30', '05/03/2026 07:30', '2026-03-05T07:30:00', '5/3/2026 7h'].map(momentFrom)).toEqual([
      ...['2026-03-05T07:30', '2026-03-05T07:30', '2026-03-05T07:30', '2026-03-05T07:00'],
    ])
    expect(['5/3/2026', '5/3/2026 25:00', 'mai 7:30'].map(momentFrom)).toEqual([null, null, null])
  })
})

const text = (value: string) => ({ kind: 'text' as const, text: value })
const sheet = (name: string, ...rows: (string | number | null)[][]): Sheet => ({
  ...{ name, hidden: false },
  rows: rows.map((cells, at) => ({
    ...{ row: at + 1, hidden: false },
    cells: cells.map((cell) =>
      cell === null
        ? null
        : typeof cell === 'number'
          ? { kind: 'number', number: cell, text: String(cell) }
          : text(cell),
    ),
  })),
})

describe('the sheets of a workbook of lots', () => {
  const lots = ['Sản phẩm', 'Số lô', 'Ngày sản xuất', 'Số lượng', 'Đơn vị']

  it('are told apart by their headings, whatever stands above them, and pass over rows that only the template wrote', () => {
    const read = readLotSheets([
      sheet('A', ['Cơ sở Hoa'], lots, ['Chè', 'A1', '5/11/2026', 12.125, 'kg'], ['Chè', null, null, null, 'kg']),
      sheet('B', ['Lot', 'What', 'When'], ['A1', 'Packing', '5/11/2026 7:30']),
    ])
    expect(read).toMatchObject({ ok: true, names: { lots: 'A', steps: 'B' } })
    if (!read.ok) throw new Error(read.code)
    expect(read.lots.map(({ row, cells }) => [row, cells.code, cells.quantity])).toEqual([[3, 'A1', '12.1250']])
    expect(read.steps).toHaveLength(1)
  })

  it('are refused without headings of ours, when empty, and when there are too many rows', () => {
    expect(readLotSheets([sheet('A', ['x', 'y'])])).toMatchObject({ code: 'no-headings' })
    expect(readLotSheets([sheet('A', lots)])).toMatchObject({ code: 'nothing-in-it' })
    const many = Array.from({ length: 301 }, (_, at) => ['Chè', `A${at}`, '5/11/2026', 1, 'kg'])
    expect(readLotSheets([sheet('A', lots, ...many)])).toMatchObject({ code: 'too-many-lots' })
  })
})
