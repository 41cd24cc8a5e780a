import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { Month } from '../calendar-rules'
import { type EndingCertificate, listEnding } from '../queries/calendar'

const ROWS_AT_ONCE = 2000

/** The rows behind the calendar for a file, some thousands at a time; that somebody took them leaves a trace. */
export async function takeCalendar(staff: StaffActor, months: Month[]): Promise<AsyncGenerator<EndingCertificate[]>> {
  await db.$transaction((tx) =>
    recordAudit(tx, {
      ...{ actorId: staff.userId, verb: 'registry.calendar-exported', subject: 'certificate' },
      ...{ subjectId: months.length === 1 ? (months[0] ?? '') : 'all', detail: { months: months.length } },
      unchanged: 'read',
    }),
  )
  return pages(staff, months)
}

async function* pages(staff: StaffActor, months: Month[]) {
  for (const month of months) {
    let from: { lastDay: string; productId: string } | null = null
    do {
      const page: Awaited<ReturnType<typeof listEnding>> = await listEnding(staff, month, from, ROWS_AT_ONCE)
      if (page.rows.length > 0) yield page.rows
      from = page.next
    } while (from)
  }
}
