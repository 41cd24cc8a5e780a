import 'server-only'
import { db } from '@/lib/db/client'
import { momentOf } from '@/lib/readiness/moment-rules'
import { figureCells } from '@/lib/targets/queries/figure-cells'
import { listGroupsWithSets, listTargetFacts } from '@/lib/targets/queries/target-facts'
import { FIRST_DAY, isSameLine, targetsInForce } from '@/lib/targets/rules'
import type { ReportWard } from '../report-front'
import { type CountedMonth, endOfMonthBefore, monthEnds, reportFigures } from '../rules'
import type { ReportFigures, ReportScope } from '../types'

const MONTHS = 13

/** Every ward of the city with its full names, by code. */
export async function listReportWards(): Promise<ReportWard[]> {
  const wards = await db.ward.findMany({
    select: { code: true, fullNameVi: true, fullNameEn: true },
    orderBy: { code: 'asc' },
  })
  return wards.map(({ code, fullNameVi, fullNameEn }) => ({ code, nameVi: fullNameVi, nameEn: fullNameEn }))
}

/** Counts everything a report says, as of its day; null when its group or ward is not there. */
export async function countReport(scope: ReportScope, now: Date): Promise<ReportFigures | null> {
  const [groups, facts, wards] = await Promise.all([listGroupsWithSets(), listTargetFacts(), listReportWards()])
  if (scope.groupCode !== null && !groups.some(({ code }) => code === scope.groupCode)) return null
  if (scope.wardCode !== null && !wards.some(({ code }) => code === scope.wardCode)) return null
  const cells = await figureCells(scope.day, 'as-of')
  const before = await figureCells(endOfMonthBefore(scope.day), 'as-of')
  const targetsOn = (metric: 'COVERAGE' | 'READINESS', day: string) =>
    targetsInForce(facts, metric, momentOf(day, 'as-of', now))
  const months: CountedMonth[] = []
  for (const day of [...monthEnds(endOfMonthBefore(scope.day), MONTHS - 1), scope.day]) {
    if (day < FIRST_DAY) continue
    const coverage =
      day === scope.day
        ? cells.coverage
        : day === endOfMonthBefore(scope.day)
          ? before.coverage
          : (await figureCells(day, 'as-of')).coverage
    months.push({ day, coverage, targets: targetsOn('COVERAGE', day) })
  }
  return reportFigures({
    ...{ scope, groups, wards, cells, before, months },
    coverageTargets: targetsOn('COVERAGE', scope.day),
    readinessTargets: targetsOn('READINESS', scope.day),
    isSameLine: (one, other) => isSameLine(facts, one, other),
  })
}
