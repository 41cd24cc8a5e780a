import 'server-only'
import { db } from '@/lib/db/client'
import type { Day } from '@/lib/format/days'
import { cited } from '@/lib/law/cite'
import { citationsOn } from '@/lib/law/queries'
import type { Solution } from '../types'

/** What law or the programme says about a solution; `from` is null where it held before the booth began. */
export type LawLine = { document: { vi: string; en: string }; says: { vi: string; en: string }; from: Day | null }

/** What holds on a day about a solution, in its order; a line whose references hold no more is left out. */
export async function listLaw(solution: Solution, day: Day): Promise<LawLine[]> {
  const [rows, citations] = await Promise.all([
    db.solutionLaw.findMany({ where: { solution }, orderBy: { position: 'asc' } }),
    citationsOn(day),
  ])
  return rows.flatMap(({ topic, saysVi, saysEn }) => {
    const [, references = []] = [...citations].find(([code]) => code === topic) ?? []
    if (references.length === 0) return []
    const names = references.map(({ name }) => name)
    const from = references.flatMap((one) => one.from ?? []).sort()
    return {
      document: { vi: cited('vi', names), en: cited('en', names) },
      says: { vi: saysVi, en: saysEn },
      from: from.at(-1) ?? null,
    }
  })
}
