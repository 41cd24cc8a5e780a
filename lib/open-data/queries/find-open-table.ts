import 'server-only'
import { dayOf } from '@/lib/format/days'
import { findBoard, findGroups } from '@/lib/targets/queries'
import { openTable } from '../rules'
import type { OpenRequest, OpenTable } from '../types'

/** A dataset as of its day; null for a day without figures. */
export async function findOpenTable({ day: asked, dataset }: OpenRequest, now: Date): Promise<OpenTable | null> {
  const today = dayOf(now)
  const day = asked ?? today
  const [board, groups] = await Promise.all([findBoard(day, 'as-of'), findGroups()])
  if (!board) return null
  const { cells, progress } = board
  return openTable(dataset, { day, isFinal: day < today, groups, targets: progress.coverageTargets, cells })
}
