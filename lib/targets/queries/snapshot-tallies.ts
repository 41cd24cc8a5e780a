import 'server-only'
import { direct } from '@/lib/db/direct'
import type { Day } from '@/lib/format/days'
import { tallyOfCells } from '../cell-rules'
import type { SetTally } from '../types'

/** Products per set as the snapshot of a day has them; null where there is none. A check keeps snapshots equal to the rows. */
export async function snapshotTallies(day: Day): Promise<SetTally[] | null> {
  const [kept] = await direct.$queryRaw<{ body: string }[]>`SELECT body FROM figure_snapshot WHERE day = ${day}::date`
  if (!kept) return null
  const { coverage }: { coverage: [number, string | null, number, number][] } = JSON.parse(kept.body)
  return tallyOfCells(
    coverage.map(([setNumber, wardCode, certified, listed]) => ({ setNumber, wardCode, certified, listed })),
  )
}
