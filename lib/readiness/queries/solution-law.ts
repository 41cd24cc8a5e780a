import 'server-only'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOfDate } from '@/lib/format/days'
import type { Solution } from '../types'

/** What law or the programme says about a solution; `from` is null where it held before the booth began. */
export type LawLine = { document: { vi: string; en: string }; says: { vi: string; en: string }; from: Day | null }

/** What holds on a day about a solution, in its order. */
export async function listLaw(solution: Solution, day: Day): Promise<LawLine[]> {
  const at = dateOfDay(day)
  const rows = await db.solutionLaw.findMany({
    where: {
      solution,
      AND: [
        { OR: [{ effectiveFrom: null }, { effectiveFrom: { lte: at } }] },
        { OR: [{ effectiveUntil: null }, { effectiveUntil: { gte: at } }] },
      ],
    },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ documentVi, documentEn, saysVi, saysEn, effectiveFrom }) => ({
    document: { vi: documentVi, en: documentEn },
    says: { vi: saysVi, en: saysEn },
    from: effectiveFrom && dayOfDate(effectiveFrom),
  }))
}
