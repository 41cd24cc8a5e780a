import 'server-only'
import { dayOf } from '@/lib/format/days'
import { findFigureCells, findGroups, findProgress } from '@/lib/targets/queries'
import { openTable } from '../rules'
import type { OpenRequest, OpenTable } from '../types'

/** A dataset as of its day; null for a day without figures. */
export async function findOpenTable({ day: asked, dataset }: OpenRequest, now: Date): Promise<OpenTable | null> {
  const today = dayOf(now)
  const day = asked ?? today
  const [cells, groups, progress] = await Promise.all([
    findFigureCells(day, 'as-of'),
    findGroups(),
    findProgress(day, 'as-of'),
  ])
  if (!cells || !progress) return null
  return openTable(dataset, { day, isFinal: day < today, groups, targets: progress.coverageTargets, cells })
}
