import 'server-only'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { locales } from '@/lib/i18n/locales'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { endOfMonthBefore } from '../rules'
import { issueMonthlyReport } from './issue-report'

/** Whether the report of the month before is still to be made: from the 2nd on, for months that ended while figures were kept. */
async function dueDay(now: Date): Promise<string | null> {
  const today = dayOf(now)
  const day = endOfMonthBefore(today)
  if (today.endsWith('-01')) return null
  const first = await db.figureSnapshot.findFirst({ orderBy: { number: 'asc' }, select: { day: true } })
  return first && dayOfDate(first.day) <= day ? day : null
}

/** Makes the report of the month before in each language, once, and tells every administrator. Answers how many were made. */
export async function issueMonthly(now: Date): Promise<number> {
  const day = await dueDay(now)
  if (!day) return 0
  let made = 0
  for (const locale of locales) {
    const there = await db.issuedReport.count({
      where: { day: dateOfDay(day), locale, issuedById: null, groupCode: null, wardCode: null },
    })
    if (there > 0) continue
    const issued = await issueMonthlyReport(day, locale, now)
    if (!issued.ok) {
      if (issued.reason === 'there-already') continue
      throw new Error(`the report of ${day} could not be made: ${issued.reason}`)
    }
    made += 1
    await tellAdministrators(day, locale, issued.id)
  }
  return made
}

/** Each is told of the report in their own language. */
const tellAdministrators = (day: string, locale: string, id: string) =>
  db.$transaction(async (tx) => {
    const people = await tx.user.findMany({
      where: { locale, disabledAt: null, staffAppointments: { some: { role: 'ADMINISTRATOR', endedAt: null } } },
      select: { id: true },
    })
    for (const person of people)
      await notifyAccount(tx, person.id, {
        kind: 'report-issued',
        params: { day },
        path: `/admin/targets/reports/${id}`,
      })
  })
