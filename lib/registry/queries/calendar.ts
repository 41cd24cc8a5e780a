import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOfDate } from '@/lib/format/days'
import { calendarMonths, daysOfMonth, type Month } from '../calendar-rules'
import type { CertificateState } from '../change-rules'
import { productsPerPage, speakingSql } from './search-registry'

export type CalendarMonth = { month: Month; total: number } & Record<
  Exclude<CertificateState, 'not-yet' | 'revoked'>,
  number
>

/**
 * How many certificates end in each month around today, by where they stand: of each product the one that speaks for it, so
 * that a certificate with a successor is not counted. Revoked ones have ended already and are left out.
 */
export async function listCalendar(_: StaffActor, today: Day): Promise<CalendarMonth[]> {
  const months = calendarMonths(today)
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const rows = await db.$queryRaw<{ month: Month; state: CertificateState; count: number }[]>`
    SELECT to_char(c.last_day, 'YYYY-MM') AS month, c.state, count(*)::int AS count
    FROM (${speakingSql}) c
    WHERE c.last_day >= ${dateOfDay(daysOfMonth(first).from)}::date AND c.last_day < ${dateOfDay(daysOfMonth(last).until)}::date
      AND c.state NOT IN ('revoked', 'not-yet')
    GROUP BY 1, 2`
  return months.map((month) => {
    const of = (state: CertificateState) => rows.find((row) => row.month === month && row.state === state)?.count ?? 0
    const counts = {
      ...{ valid: of('valid'), 'renew-now': of('renew-now'), late: of('late') },
      ...{ extended: of('extended'), expired: of('expired') },
    }
    return { month, ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
  })
}

export type EndingCertificate = {
  productId: string
  product: string
  producer: string
  ward: string | null
  phone: string | null
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  lastDay: Day
  state: CertificateState
}

type Row = Omit<EndingCertificate, 'issuedOn' | 'lastDay'> & { issuedOn: Date; lastDay: Date }

/** The certificates behind the calendar's count of a month, by last day; `after`: the product that the page before ended with. */
export async function listEnding(
  _: StaffActor,
  month: Month,
  after: { lastDay: Day; productId: string } | null,
  limit = productsPerPage,
): Promise<{ rows: EndingCertificate[]; next: { lastDay: Day; productId: string } | null }> {
  const { from, until } = daysOfMonth(month)
  const start = after ?? { lastDay: from, productId: '00000000-0000-0000-0000-000000000000' }
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.product_id AS "productId", p.name AS product, o.name AS producer, w.full_name_vi AS ward, o.phone, c.stars, c.code,
      c.decision_number AS "decisionNumber", c.issued_on AS "issuedOn", c.last_day AS "lastDay", c.state
    FROM (${speakingSql}) c
    JOIN registered_product p ON p.id = c.product_id
    JOIN producer o ON o.id = p.producer_id
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    WHERE c.last_day >= ${dateOfDay(from)}::date AND c.last_day < ${dateOfDay(until)}::date
      AND c.state NOT IN ('revoked', 'not-yet')
      AND (c.last_day, c.product_id) > (${dateOfDay(start.lastDay)}::date, ${start.productId}::uuid)
    ORDER BY c.last_day, c.product_id LIMIT ${limit + 1}`
  const shown = rows
    .slice(0, limit)
    .map(({ issuedOn, lastDay, ...row }) => ({ ...row, issuedOn: dayOfDate(issuedOn), lastDay: dayOfDate(lastDay) }))
  const last = shown.at(-1)
  return {
    rows: shown,
    next: rows.length > limit && last ? { lastDay: last.lastDay, productId: last.productId } : null,
  }
}
