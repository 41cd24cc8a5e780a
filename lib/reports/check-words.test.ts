import { expect, it } from 'vitest'
import { checkLines } from './check-words'

const whole = {
  count: 3,
  span: { first: '2026-11-19', last: '2026-11-21', hash: 'ab12' },
  counted: ['2026-11-19', '2026-11-21'],
  reports: [{ id: '0b000000-0000-4000-8000-000000000001', day: '2026-10-31' }],
  faults: [],
}

it('says in words what was gone through and that all is as published', () => {
  const text = checkLines(whole, 'vi').join('\n')
  expect(text).toContain('3 ngày đã chốt, từ 19/11/2026 đến 21/11/2026')
  expect(text).toContain('đúng như đã công bố')
  expect(text).toContain('ab12')
})

it('names each fault by what a reader knows: a day, parts of the figures, a report’s month', () => {
  const faults = [
    { kind: 'hash', number: 2 },
    { kind: 'figures', number: 1, day: '2026-11-19', parts: ['groups', 'something new'] },
    { kind: 'report-file', reportId: whole.reports[0]?.id ?? '' },
  ] as const
  const text = checkLines({ ...whole, faults: faults.map((fault) => ({ ...fault })) as never }, 'vi').join('\n')
  expect(text).toContain('số 2: nội dung đã bị sửa')
  expect(text).toContain('Ngày 19/11/2026 (số 1): tính lại hôm nay cho ra số khác ở từng nhóm, something new')
  expect(text).toContain('Báo cáo tháng 10/2026 (0b000000)')
  expect(text).toContain('có 3 chỗ không đúng')
  expect(text).not.toContain('Không ngày nào bị sửa')
  expect(text).not.toMatch(/[{}]/)
})

it('speaks of an empty ledger without days', () => {
  const empty = { count: 0, span: null, counted: [], reports: [], faults: [] }
  for (const locale of ['vi', 'en'] as const)
    expect(checkLines(empty, locale).join('\n')).not.toMatch(/undefined|null|[{}]/)
})
