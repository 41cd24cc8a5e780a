import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { readDay, readDecision } from './decision-dates'
import { readProductCode } from './product-code'
import { readStars } from './stars'

describe('stars', () => {
  it.each([
    ['3', 3],
    ['4 sao', 4],
    ['****', 4],
    ['★★★', 3],
    ['⭐⭐⭐⭐⭐', 5],
    ['★★★★☆', 4],
    ['4*', 4],
    ['4.0', 4],
    ['5 SAO', 5],
    ['Bốn sao', 4],
    ['ba sao', 3],
    ['Hạng 4 sao', 4],
    ['OCOP 3 sao', 3],
    ['Đạt 4 sao', 4],
    ['4\u00a0sao', 4],
    ['3 stars', 3],
  ])('%s is %i', (cell, stars) => {
    expect(readStars(cell)).toEqual({ ok: true, stars, potential: null })
  })
  it.each(['4 sao (tiềm năng 5 sao)', '4 sao tiềm năng 5 sao', '4 (tiem nang 5)', '4 sao, hướng tới 5 sao'])(
    '%s is four for now',
    (cell) => expect(readStars(cell)).toEqual({ ok: true, stars: 4, potential: 5 }),
  )
  it.each(['1', '2 sao', '**', 'hai sao'])('%s is never certified', (cell) => {
    expect(readStars(cell)).toEqual({ ok: false, code: 'stars-not-certifiable', suggestion: null })
  })
  it.each([
    ['0', null],
    ['6 sao', null],
    ['3,5', null],
    ['3-4 sao', null],
    ['tiềm năng 5 sao', null],
    ['75 điểm', null],
    ['bốn', null],
    ['IV', null],
    ['4 sao?', '4'],
    ['khoảng 4', '4'],
  ])('%s is unclear', (cell, suggestion) => {
    expect(readStars(cell)).toMatchObject({ ok: false, code: 'stars-unclear', suggestion })
  })
  it('tells nothing from unclear', () => {
    expect(readStars('  ')).toEqual({ ok: false, code: 'stars-missing', suggestion: null })
  })
})

const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count))

describe('days', () => {
  it('are read in every way they are written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number)
        const padded = [day.slice(8), day.slice(5, 7), year]
        for (const text of [
          padded.join('/'),
          `${date}.${month}.${year}`,
          `${date} - ${month} - ${year}`,
          `ngày ${date} tháng ${month} năm ${year}`,
          `Ngày ${padded.join('/')}`,
          day,
          `${day} 00:00:00`,
        ]) {
          expect(readDay(text), text).toEqual({ ok: true, day, twoDigitYear: false })
        }
        const short = `${date}/${month}/${day.slice(2, 4)}`
        expect(readDay(short)).toEqual({ ok: true, day: `20${day.slice(2)}`, twoDigitYear: true })
      }),
    )
  })
  it('that never were are told apart, with a hint when day and month changed places', () => {
    expect(readDay('31/02/2025')).toEqual({ ok: false, code: 'no-such-date', suggestion: null })
    expect(readDay('29/02/2025')).toMatchObject({ code: 'no-such-date' })
    expect(readDay('03/25/2024')).toEqual({ ok: false, code: 'no-such-date', suggestion: '25/03/2024' })
    expect(readDay('0/5/2024')).toMatchObject({ code: 'no-such-date' })
  })
  it.each(['2024', '3/2024', 'tháng 3 năm 2024', 'chưa rõ', '05/03/2024 và 06/03/2024', '5/3/024', ''])(
    '%j is no day',
    (text) => {
      expect(readDay(text)).toEqual({ ok: false, code: 'date-unreadable', suggestion: null })
    },
  )
})

describe('decisions', () => {
  it.each([
    ['3416/QĐ-UBND', '3416/QĐ-UBND'],
    ['Quyết định số 3416/QĐ-UBND', '3416/QĐ-UBND'],
    ['3416 / qđ - ubnd', '3416/QĐ-UBND'],
    ['3416/QD-UBND', '3416/QĐ-UBND'],
    ['1181/QĐ-BNNMT', '1181/QĐ-BNNMT'],
    ['12/2024/QĐ-UBND', '12/2024/QĐ-UBND'],
    ['45/QĐ-BNN-VPĐP', '45/QĐ-BNN-VPĐP'],
    ['77/KH-UBND', '77/KH-UBND'],
    ['3416/QĐ', '3416/QĐ'],
  ])('%s', (cell, number) => {
    expect(readDecision(cell)).toEqual({ numbers: [number], bareNumber: null, date: null })
  })
  it.each(['ngày 19/06/2022', ', 19.6.2022', '(19-6-2022)', 'ngày 19 tháng 6 năm 2022', '-19/6/2022'])(
    'with its day: %s',
    (tail) => {
      expect(readDecision(`4766/QĐ-UBND ${tail}`)).toEqual({
        numbers: ['4766/QĐ-UBND'],
        bareNumber: null,
        date: { ok: true, day: '2022-06-19', twoDigitYear: false },
      })
    },
  )
  it('tells several, half and no numbers apart', () => {
    expect(readDecision('3416/QĐ-UBND; 5/QĐ-UBND').numbers).toEqual(['3416/QĐ-UBND', '5/QĐ-UBND'])
    expect(readDecision('3416/QĐ-UBND (3416/QD-UBND)').numbers).toEqual(['3416/QĐ-UBND'])
    expect(readDecision('QĐ số 3416 ngày 13/8/2021')).toMatchObject({
      numbers: [],
      bareNumber: '3416',
      date: { day: '2021-08-13' },
    })
    expect(readDecision('Quyết định của UBND Thành phố')).toEqual({ numbers: [], bareNumber: null, date: null })
    expect(readDecision('4766/QĐ-UBND ngày 31/02/2022').date).toMatchObject({ ok: false, code: 'no-such-date' })
  })
})

describe('product codes', () => {
  it.each([
    ['01-00577-12-2026', '01-00577-12-2026', '00577'],
    [' 01 – 00577 – 12 – 2026', '01-00577-12-2026', '00577'],
    ['Mã số: 01.00577.12.2026', '01-00577-12-2026', '00577'],
    ['01-168-00577-6729-2026', '01-168-00577-6729-2026', null],
  ])('%s', (cell, code, wardCode) => {
    expect(readProductCode(cell)).toEqual({ code, wardCode, problem: null })
  })
  it('notices other provinces and what is no code', () => {
    expect(readProductCode('83-829-28780-3-2022')).toEqual({
      code: '83-829-28780-3-2022',
      wardCode: null,
      problem: 'code-other-province',
    })
    for (const cell of ['01-577-12-2026', '01-00577-12345-2026', '01-00577-12-1926', 'đã nộp hồ sơ']) {
      expect(readProductCode(cell)).toEqual({ code: null, wardCode: null, problem: 'code-malformed' })
    }
    expect(readProductCode('')).toEqual({ code: null, wardCode: null, problem: null })
  })
})
