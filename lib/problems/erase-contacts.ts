import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf, secondsUntilNextDay } from '@/lib/format/days'

/** Erases the contacts whose last day has passed; returns how many. */
export async function eraseDueContacts(today: Day): Promise<number> {
  return db.$transaction(async (tx) => {
    const due = await tx.problemContact.findMany({
      where: { eraseOn: { lte: dateOfDay(today) } },
      select: { reportId: true },
    })
    const ids = due.map(({ reportId }) => reportId)
    await tx.problemContact.deleteMany({ where: { reportId: { in: ids } } })
    for (const subjectId of ids)
      await recordAudit(tx, {
        actorId: null,
        verb: 'problem.contact-erased',
        subject: 'problem',
        subjectId,
        before: { hasContact: true },
        after: { hasContact: false },
      })
    return ids.length
  })
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())

/** Once after the start and then every local midnight. */
export async function eraseContactsDaily() {
  for (;;) {
    await eraseDueContacts(dayOf(new Date())).catch((error: Error) =>
      console.error('contacts of reports could not be erased:', error.message),
    )
    await wait(secondsUntilNextDay(new Date()) * 1000 + 5_000)
  }
}
