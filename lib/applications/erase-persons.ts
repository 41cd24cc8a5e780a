import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf, secondsUntilNextDay } from '@/lib/format/days'

/**
 * Erases the personal side of applications whose last day has passed, and the name of those that became no merchant: a
 * household's is its owner's. Returns how many.
 */
export async function eraseDuePersons(today: Day): Promise<number> {
  return db.$transaction(async (tx) => {
    const due = await tx.applicationPerson.findMany({
      where: { eraseOn: { lte: dateOfDay(today) } },
      select: { applicationId: true },
    })
    const ids = due.map(({ applicationId }) => applicationId)
    await tx.applicationPerson.deleteMany({ where: { applicationId: { in: ids } } })
    await tx.application.updateMany({ where: { id: { in: ids }, merchantId: null }, data: { name: '' } })
    for (const subjectId of ids)
      await recordAudit(tx, {
        actorId: null,
        verb: 'application.person-erased',
        subject: 'application',
        subjectId,
        before: { hasPerson: true },
        after: { hasPerson: false },
      })
    return ids.length
  })
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())

/** Once after the start and then every local midnight. */
export async function erasePersonsDaily() {
  for (;;) {
    await eraseDuePersons(dayOf(new Date())).catch((error: Error) =>
      console.error('applicants could not be erased:', error.message),
    )
    await wait(secondsUntilNextDay(new Date()) * 1000 + 5_000)
  }
}
