import { addDays, addMonths, type Day } from '@/lib/format/days'
import { readinessByForm, readinessByWard, readinessOfCells, tallyOfCells } from '@/lib/targets/cell-rules'
import type { FigureCells } from '@/lib/targets/figure-types'
import { countOf, coverageOf, isExcluded } from '@/lib/targets/rules'
import type { Group, SetTally, Target } from '@/lib/targets/types'
import type { ReportFigures, ReportGroup, ReportScope, ReportTarget } from './types'

/** The last day of the month before a day's own. */
export const endOfMonthBefore = (day: Day): Day => addDays(`${day.slice(0, 8)}01`, -1)

/** The ends of so many months up to a day that is one itself, oldest first. */
export const monthEnds = (day: Day, count: number): Day[] => {
  const next = addDays(day, 1)
  return Array.from({ length: count }, (_, i) => addDays(addMonths(`${next.slice(0, 8)}01`, i - count + 1), -1))
}

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: Day) => addDays(day, 1).endsWith('-01')

/** What was counted at the end of a month, with the targets that were in force then. */
export type CountedMonth = { day: Day; coverage: FigureCells['coverage']; targets: Target[] }

export type ReportBasis = {
  scope: ReportScope
  groups: Group[]
  wards: { code: string; nameVi: string; nameEn: string }[]
  cells: FigureCells
  before: FigureCells
  /** Months up to the report's own, oldest first. */
  months: CountedMonth[]
  coverageTargets: Target[]
  readinessTargets: Target[]
  /** Whether two rows say what one target was at different times. */
  isSameLine: (one: string, other: string) => boolean
}

/** Puts a report's figures together; limited to a group and to a ward where the scope says so. */
export function reportFigures(basis: ReportBasis): ReportFigures {
  const { scope, cells, months } = basis
  const inWard = <C extends { wardCode: string | null }>(rows: readonly C[]) =>
    scope.wardCode === null ? rows : rows.filter(({ wardCode }) => wardCode === scope.wardCode)
  const groups = basis.groups.filter(({ code }) => scope.groupCode === null || code === scope.groupCode)
  const tallies = tallyOfCells(inWard(cells.coverage))
  const beforeMonth = months.at(-2)
  const beforeTallies = beforeMonth ? tallyOfCells(inWard(beforeMonth.coverage)) : []
  const [first] = basis.coverageTargets
  const readiness = inWard(cells.readiness)
  return {
    day: scope.day,
    before: endOfMonthBefore(scope.day),
    groupCode: scope.groupCode,
    ward: basis.wards.find(({ code }) => code === scope.wardCode) ?? null,
    coverageTargets: basis.coverageTargets.map(toReportTarget),
    readinessTargets: basis.readinessTargets.map(toReportTarget),
    groups: groups.map((group) => toReportGroup(group, tallies, beforeTallies, beforeMonth, basis)),
    trend: months.map((month) => {
      const target = first && month.targets.find(({ id }) => basis.isSameLine(id, first.id))
      const counted = tallyOfCells(inWard(month.coverage))
      if (first && !target) return { day: month.day, groups: null }
      return {
        day: month.day,
        groups: groups.map((group) => {
          const { reached, total } = target ? coverageOf(group, counted, target) : countOf(group, counted)
          return { code: group.code, listed: reached, eligible: total }
        }),
      }
    }),
    readiness: readinessOfCells(readiness),
    readinessBefore: readinessOfCells(inWard(basis.before.readiness)),
    forms: readinessByForm(readiness),
    wards: wardLines(basis, groups, first),
  }
}

function toReportGroup(
  group: Group,
  tallies: readonly SetTally[],
  beforeTallies: readonly SetTally[],
  beforeMonth: CountedMonth | undefined,
  { coverageTargets, isSameLine }: ReportBasis,
): ReportGroup {
  const { reached, total } = countOf(group, tallies)
  return {
    ...{ code: group.code, nameVi: group.nameVi, nameEn: group.nameEn, certified: total, listed: reached },
    targets: coverageTargets.map((target) => {
      const coverage = coverageOf(group, tallies, target)
      const then = beforeMonth?.targets.find(({ id }) => isSameLine(id, target.id))
      const before = then && coverageOf(group, beforeTallies, then)
      return {
        ...{ target: target.id, listed: coverage.reached, eligible: coverage.total, leftOut: coverage.leftOut },
        ...{ missing: coverage.missing, met: coverage.met },
        before: before ? { listed: before.reached, eligible: before.total } : null,
      }
    }),
  }
}

function wardLines({ scope, cells, wards }: ReportBasis, groups: readonly Group[], target: Target | undefined) {
  const sets = new Set(groups.flatMap((group) => group.sets.map(({ number }) => number)))
  const digital = readinessByWard(cells.readiness)
  const codes = [...wards.map(({ code }) => code), null].filter(
    (code) => scope.wardCode === null || code === scope.wardCode,
  )
  return codes.flatMap((code) => {
    let [listed, eligible] = [0, 0]
    for (const cell of cells.coverage) {
      if (cell.wardCode !== code || !sets.has(cell.setNumber) || (target && isExcluded(target, cell.setNumber)))
        continue
      listed += cell.listed
      eligible += cell.certified
    }
    const { reached = 0, total = 0 } = digital.find(({ wardCode }) => wardCode === code)?.tally ?? {}
    const ward = wards.find((one) => one.code === code)
    return eligible + total === 0
      ? []
      : [
          {
            ...{ code, nameVi: ward?.nameVi ?? '', nameEn: ward?.nameEn ?? '' },
            ...{ listed, eligible, participating: total, fullyDigital: reached },
          },
        ]
  })
}

const toReportTarget = (target: Target): ReportTarget => ({
  ...{
    id: target.id,
    labelVi: target.labelVi,
    labelEn: target.labelEn,
    percent: target.percent,
    strict: target.strict,
  },
  ...{ effectiveFrom: target.effectiveFrom, dueOn: target.dueOn },
  ...{ legalSourceVi: target.legalSourceVi, legalSourceEn: target.legalSourceEn },
  excluded: target.exclusions.map(({ setNumber }) => setNumber),
})
