import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { canonical, type Json } from '../canonical'
import { FIRST_HASH } from '../chain'
import { linkFaults, METHOD_VERSION, sampleOf } from '../rules'
import type { Fault, Snapshot } from '../types'
import { dayFigures } from './day-figures'

const AT_ONCE = 50

/** Goes through the whole chain, link by link. */
export async function checkLinks(
  on: Pick<Transaction, 'figureSnapshot'> = db,
): Promise<{ count: number; faults: Fault[] }> {
  const faults: Fault[] = []
  let before: Snapshot | null = null
  let count = 0
  for (;;) {
    const rows: Awaited<ReturnType<typeof on.figureSnapshot.findMany>> = await on.figureSnapshot.findMany({
      where: { number: { gt: before?.number ?? 0 } },
      orderBy: { number: 'asc' },
      take: AT_ONCE,
    })
    if (rows.length === 0) return { count, faults }
    for (const row of rows) {
      const link: Snapshot = { ...row, day: dayOfDate(row.day) }
      faults.push(...linkFaults(before, link, FIRST_HASH))
      before = link
      count += 1
    }
  }
}

/** Counts a sample of days again from the rows and compares every part with what was kept. */
export async function recomputeSample(size: number, now: Date): Promise<{ days: Day[]; faults: Fault[] }> {
  const faults: Fault[] = []
  const days: Day[] = []
  for (const number of sampleOf(await db.figureSnapshot.count(), size)) {
    const kept = await db.figureSnapshot.findUnique({ where: { number } })
    if (!kept) continue
    const day = dayOfDate(kept.day)
    const parts = await db.$transaction((tx) => differingParts(kept.body, day, now, tx), { timeout: 120_000 })
    days.push(day)
    if (parts.length > 0) faults.push({ kind: 'figures', number, day, parts })
  }
  return { days, faults }
}

/** The parts of a kept text that the rows give differently today; `method` alone for one counted by an older method. */
export async function differingParts(body: string, day: Day, now: Date, tx: Transaction): Promise<string[]> {
  const kept: Record<string, Json> = JSON.parse(body)
  if (kept.method !== METHOD_VERSION) return ['method']
  const counted = await dayFigures(day, now, tx)
  return Object.entries(counted).flatMap(([part, value]) =>
    canonical(value) === canonical(kept[part] ?? null) ? [] : [part],
  )
}
