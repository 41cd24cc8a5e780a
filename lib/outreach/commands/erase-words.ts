import 'server-only'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'

/** Erases what was said in calls whose day has come; that they were made stays. Answers how many. */
export async function eraseCallWords(today: Day): Promise<number> {
  const { count } = await db.callNote.updateMany({
    where: { eraseOn: { lte: dateOfDay(today) }, words: { not: null } },
    data: { words: null },
  })
  return count
}
