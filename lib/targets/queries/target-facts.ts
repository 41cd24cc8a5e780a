import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import type { Group, TargetFacts } from '../types'

const daysOf = (row: {
  effectiveFrom: Date
  effectiveUntil: Date | null
  recordedAt: Date
  withdrawnAt: Date | null
}) => ({
  effectiveFrom: dayOfDate(row.effectiveFrom),
  effectiveUntil: row.effectiveUntil && dayOfDate(row.effectiveUntil),
  recordedAt: row.recordedAt,
  withdrawnAt: row.withdrawnAt,
})

/** Every target ever recorded, with every exclusion ever recorded for it. */
export async function listTargetFacts(on: Pick<Transaction, 'target'> = db): Promise<TargetFacts[]> {
  const targets = await on.target.findMany({
    include: { exclusions: { orderBy: [{ setNumber: 'asc' }, { id: 'asc' }] } },
  })
  return targets.map((target) => ({
    ...daysOf(target),
    id: target.id,
    replacesId: target.replacesId,
    metric: target.metric,
    labelVi: target.labelVi,
    labelEn: target.labelEn,
    percent: target.percent,
    strict: target.strict,
    dueOn: target.dueOn && dayOfDate(target.dueOn),
    legalSourceVi: target.legalSourceVi,
    legalSourceEn: target.legalSourceEn,
    exclusions: target.exclusions.map((exclusion) => ({
      ...daysOf(exclusion),
      setNumber: exclusion.setNumber,
      reasonVi: exclusion.reasonVi,
      reasonEn: exclusion.reasonEn,
    })),
  }))
}

/** The six groups with their sets, in their official order. */
export async function listGroupsWithSets(on: Pick<Transaction, 'ocopGroup'> = db): Promise<Group[]> {
  const groups = await on.ocopGroup.findMany({
    orderBy: { position: 'asc' },
    include: { subgroups: { include: { sets: { select: { number: true, nameVi: true, nameEn: true } } } } },
  })
  return groups.map(({ code, slug, nameVi, nameEn, subgroups }) => ({
    code,
    slug,
    nameVi,
    nameEn,
    sets: subgroups.flatMap(({ sets }) => sets).sort((a, b) => a.number - b.number),
  }))
}
