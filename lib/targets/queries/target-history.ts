import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOf } from '@/lib/format/days'
import { readinessFigures } from '@/lib/readiness/queries/readiness-figures'
import type { ReadinessFigures } from '@/lib/readiness/types'
import { phaseOf, type TargetPhase } from '../change-rules'
import type { Group, SetTally, TargetFacts } from '../types'
import { coverageFigures } from './coverage-figures'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

export type TargetRow = TargetFacts & {
  phase: TargetPhase
  /** The sets that this row leaves out, and why. */
  excludedSets: number[]
  /** Whether another row goes on from where this one ends. */
  isReplaced: boolean
}

export type TargetChangeLine = {
  id: string
  kind: 'ADDED' | 'CHANGED' | 'ENDED'
  beforeId: string | null
  afterId: string | null
  effectiveOn: Day
  reason: string
  author: string | null
  at: Date
}

/** Every target that ever was, newest first, and every change of one with its author and reason. */
export async function findTargetHistory(_: StaffActor, now: Date) {
  const [facts, changes] = await Promise.all([
    listTargetFacts(),
    db.$queryRaw<TargetChangeLine[]>`
      SELECT c.id, c.kind::text AS kind, c.before_id AS "beforeId", c.after_id AS "afterId",
        c.effective_on::text AS "effectiveOn", c.reason, u.name AS author, c.at
      FROM target_change c LEFT JOIN app_user u ON u.id = c.author_id
      ORDER BY c.at DESC, c.id`,
  ])
  const rows = facts
    .map((target): TargetRow => toRow(target, facts, now))
    .sort((a, b) => (`${a.effectiveFrom} ${a.id}` < `${b.effectiveFrom} ${b.id}` ? 1 : -1))
  return { rows, changes }
}

const toRow = (target: TargetFacts, facts: readonly TargetFacts[], now: Date): TargetRow => ({
  ...target,
  phase: phaseOf(target, dayOf(now)),
  excludedSets: target.exclusions.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ setNumber }) => setNumber),
  isReplaced: facts.some(({ replacesId, withdrawnAt }) => replacesId === target.id && withdrawnAt === null),
})

export type ChangeBasis = {
  target: TargetRow | null
  groups: Group[]
  tallies: SetTally[]
  readiness: ReadinessFigures
  today: Day
}

/** What a change of a target is shown against: the target, the groups and today's counts; null when there is no such target. */
export async function findChangeBasis(_: StaffActor, id: string | null, now: Date): Promise<ChangeBasis | null> {
  const today = dayOf(now)
  const facts = await listTargetFacts()
  const found = id === null ? null : facts.find((one) => one.id === id)
  if (found === undefined) return null
  const [groups, tallies, readiness] = await Promise.all([
    listGroupsWithSets(),
    coverageFigures(today, 'as-of'),
    readinessFigures(today, 'as-of'),
  ])
  return { target: found && toRow(found, facts, now), groups, tallies, readiness, today }
}
