import 'server-only'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import { tallyOfCells } from '../cell-rules'
import type { SetTally } from '../types'

/** Products per set as the snapshot of a day has them; null where there is none. A check keeps snapshots equal to the rows. */
export async function snapshotTallies(day: Day): Promise<SetTally[] | null> {
  const kept = await db.figureSnapshot.findUnique({ where: { day: dateOfDay(day) }, select: { body: true } })
  if (!kept) return null
  const { coverage }: { coverage: [number, string | null, number, number][] } = JSON.parse(kept.body)
  return tallyOfCells(
    coverage.map(([setNumber, wardCode, certified, listed]) => ({ setNumber, wardCode, certified, listed })),
  )
}
