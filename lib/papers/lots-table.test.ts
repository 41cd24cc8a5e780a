import { expect, it } from 'vitest'
import { lotsTable } from './lots-table'

it('writes each lot with its address and its journey, and says so when there is none', () => {
  const lot = { code: 'A/1', gtin: '02900000000018', producedOn: '2026-11-01', standard: 'VietGAP' }
  const steps = [
    { at: new Date('2026-11-01T01:00:00Z'), step: 'commissioning', place: 'Xưởng 001099012345' },
    { at: new Date('2026-11-03T01:00:00Z'), step: 'made', place: null },
  ]
  const table = lotsTable(
    'vi',
    [
      { ...lot, isRecalled: false, steps },
      { ...lot, isRecalled: true, steps: [] },
    ],
    'https://b.example',
  )
  expect(table.rows[0]?.[0]).toBe('Lô A/1\nSản xuất 01/11/2026\nVietGAP\nhttps://b.example/01/02900000000018/10/A%2F1')
  expect(table.rows[0]?.[1]).toMatch(
    /^08:00 01\/11\/2026 · Chế biến, sản xuất · Xưởng .*\n08:00 03\/11\/2026 · Chế biến$/,
  )
  expect(table.rows[0]?.[1]).not.toContain('001099012345')
  expect(table.rows[1]).toEqual([expect.stringContaining('Đã thu hồi'), 'Chưa ghi bước nào'])
})
