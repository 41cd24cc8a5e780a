import { type Day, isDay } from '@/lib/format/days'
import { tidy } from './folding'

/** The programme began in 2018; a decision dated before is a slip of the pen. */
export const programmeBegan: Day = '2018-01-01'

export type DayReading =
  | { ok: true; day: Day; twoDigitYear: boolean }
  | { ok: false; code: 'no-such-date' | 'date-unreadable'; suggestion: string | null }

export type DecisionReading = {
  /** Every decision number found, written one way: `3416/QĐ-UBND`. */
  numbers: string[]
  /** The only digits of a cell that holds no full number. */
  bareNumber: string | null
  /** A date that stands in the same cell. */
  date: DayReading | null
}

const dayMonthYear = String.raw`(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})`
const inWords = String.raw`(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm|,)?\s*(\d{4}|\d{2})`
const yearFirst = String.raw`(\d{4})[./-](\d{1,2})[./-](\d{1,2})`
const lead = String.raw`(?:ký\s*)?(?:ngày)?(?:\s*ký)?\s*:?\s*`
const wholeDate = new RegExp(
  `^${lead}(?:${dayMonthYear}|${inWords}|${yearFirst})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?\\.?$`,
  'iu',
)
const dateSomewhere = new RegExp(`(?<!\\d)(?:${dayMonthYear}|${inWords}|${yearFirst})(?!\\d)`, 'iu')

const two = (part: number) => String(part).padStart(2, '0')
const shown = (day: number, month: number, year: number) => `${two(day)}/${two(month)}/${year}`

function toReading(match: RegExpExecArray): DayReading {
  const [, day1, month1, year1, day2, month2, year2, year3, month3, day3] = match
  const written = year1 ?? year2 ?? year3 ?? ''
  const day = Number(day1 ?? day2 ?? day3)
  const month = Number(month1 ?? month2 ?? month3)
  const year = Number(written) + (written.length === 2 ? 2000 : 0)
  const iso = `${year}-${two(month)}-${two(day)}`
  if (isDay(iso)) return { ok: true, day: iso, twoDigitYear: written.length === 2 }
  const swapped = isDay(`${year}-${two(day)}-${two(month)}`)
  return { ok: false, code: 'no-such-date', suggestion: swapped ? shown(month, day, year) : null }
}

/** A date as people write it: `05/03/2024`, `5.3.24`, `ngày 5 tháng 3 năm 2024`, `2024-03-05`. Day before month. */
export function readDay(text: string): DayReading {
  const match = wholeDate.exec(tidy(text))
  return match ? toReading(match) : { ok: false, code: 'date-unreadable', suggestion: null }
}

const fullNumber =
  /(?<![\d/])(\d{1,6})\s*\/\s*(?:(\d{4})\s*\/\s*)?(Q[ĐD](?:\s*-\s*\p{L}[\p{L}\d&]*)*|[\p{L}&]+(?:\s*-\s*\p{L}[\p{L}\d&]*)+)/giu

const canonical = (number: string, year: string | undefined, office: string) => {
  const sign = office
    .replace(/\s+/g, '')
    .toLocaleUpperCase('vi')
    .replace(/^QD(?=-|$)/, 'QĐ')
  return [number, ...(year ? [year] : []), sign].join('/')
}

/** A decision's number, and its date when it stands in the same cell: `4766/QĐ-UBND ngày 19/06/2022`. */
export function readDecision(cell: string): DecisionReading {
  const text = tidy(cell)
  const numbers = [...text.matchAll(fullNumber)].map(([, number = '', year, office = '']) =>
    canonical(number, year, office),
  )
  const rest = text.replace(fullNumber, ' ')
  const date = dateSomewhere.exec(rest)
  const digits = rest.replace(dateSomewhere, ' ').match(/\d{1,6}/g) ?? []
  return {
    numbers: [...new Set(numbers)],
    bareNumber: numbers.length === 0 && digits.length === 1 ? (digits[0] ?? null) : null,
    date: date ? toReading(date) : null,
  }
}
