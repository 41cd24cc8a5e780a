import type { Day } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { isoOfSerial } from '@/lib/workbooks/serial-dates'
import { type DayReading, type DecisionReading, programmeBegan, readDay, readDecision } from './decision-dates'
import type { RowFindings } from './row-findings'
import { readStars } from './stars'

// Day numbers of 2009 to 2064: a smaller number is a year or a slip, a larger one no day anybody means.
const [firstSerial, lastSerial] = [40_000, 60_000]

/** The stars of a row, 3 to 5; null refuses it. */
export function starsOf(findings: RowFindings): 3 | 4 | 5 | null {
  const broken = findings.brokenCell('stars')
  if (broken) {
    findings.refuse('stars', broken)
    return null
  }
  const reading = readStars(findings.cells.text('stars'))
  if (!reading.ok) {
    findings.refuse('stars', reading.code, { suggestion: reading.suggestion })
    return null
  }
  const { stars, potential } = reading
  if (potential !== null) findings.warn('stars', 'stars-potential', { params: { stars, potential } })
  return stars
}

function numberOf(findings: RowFindings, reading: DecisionReading): string | null {
  const [number, ...others] = reading.numbers
  if (others.length > 0) {
    findings.refuse('decision', 'decisions-several', { params: { count: reading.numbers.length } })
    return null
  }
  if (number) return number
  if (reading.bareNumber) findings.warn('decision', 'decision-incomplete')
  else findings.refuse('decision', 'decision-unreadable')
  return reading.bareNumber
}

/** What the date column says; null when it is empty. */
function ownDay(findings: RowFindings): DayReading | null {
  const cell = findings.cells.cell('issuedOn')
  if (cell?.kind === 'date') return { ok: true, day: cell.iso.slice(0, 10), twoDigitYear: false }
  if (cell?.kind === 'number' && cell.number >= firstSerial && cell.number <= lastSerial) {
    const day = isoOfSerial(Math.floor(cell.number), false) ?? ''
    findings.warn('issuedOn', 'date-from-number', { suggestion: formatDay(day) })
    return { ok: true, day, twoDigitYear: false }
  }
  const text = findings.cells.text('issuedOn')
  return text === '' ? null : readDay(text)
}

function dayOf(findings: RowFindings, inDecision: DayReading | null, today: Day): Day | null {
  const broken = findings.brokenCell('issuedOn')
  const own = broken ? null : ownDay(findings)
  const reading = own ?? inDecision
  const field = own || broken || !inDecision ? 'issuedOn' : 'decision'
  const other = inDecision?.ok ? formatDay(inDecision.day) : null
  if (broken) findings.refuse(field, broken, { suggestion: other })
  else if (!reading) findings.refuse(field, 'date-missing')
  else if (!reading.ok) findings.refuse(field, reading.code, { suggestion: reading.suggestion ?? (own ? other : null) })
  if (broken || !reading?.ok) return null
  const { day, twoDigitYear } = reading
  if (twoDigitYear) findings.warn(field, 'year-two-digits', { params: { date: formatDay(day) } })
  if (own && inDecision?.ok && inDecision.day !== day) {
    findings.warn(field, 'dates-differ', { params: { used: formatDay(day), other: formatDay(inDecision.day) } })
  }
  const params = { date: formatDay(day), today: formatDay(today), first: formatDay(programmeBegan) }
  if (day > today) findings.refuse(field, 'date-in-future', { params })
  else if (day < programmeBegan) findings.refuse(field, 'date-before-programme', { params })
  else return day
  return null
}

/** The decision's number and day, together or apart; a null refuses the row. A date column outranks the decision's own. */
export function decisionOf(findings: RowFindings, today: Day): { decision: string | null; issuedOn: Day | null } {
  const text = findings.required('decision', 'decision-missing')
  const reading = text === null ? null : readDecision(text)
  const decision = reading && numberOf(findings, reading)
  return { decision, issuedOn: dayOf(findings, reading?.date ?? null, today) }
}
