import { type ReadinessFigures, solutions } from '@/lib/readiness/types'
import type { CoverageCell, ReadinessCell } from './figure-types'
import type { SetTally, Tally } from './types'

/** Products per set, in order of the sets: the cells of all wards, or of one. */
export function tallyOfCells(cells: readonly CoverageCell[], wardCode?: string | null): SetTally[] {
  const sums = new Map<number, SetTally>()
  for (const cell of cells) {
    if (wardCode !== undefined && cell.wardCode !== wardCode) continue
    const sum = sums.get(cell.setNumber) ?? { setNumber: cell.setNumber, certified: 0, listed: 0 }
    sum.certified += cell.certified
    sum.listed += cell.listed
    sums.set(cell.setNumber, sum)
  }
  return [...sums.values()].sort((a, b) => a.setNumber - b.setNumber)
}

/** Readiness of the merchants in these cells. */
export function readinessOfCells(cells: readonly ReadinessCell[]): ReadinessFigures {
  const sum = (pick: (cell: ReadinessCell) => number) => cells.reduce((all, cell) => all + pick(cell), 0)
  const participating = sum((cell) => cell.participating)
  return {
    participating,
    fullyDigital: sum((cell) => cell.fullyDigital),
    solutions: solutions.map((solution) => {
      const required = sum((cell) => cell.solutions[solution].required)
      const inUse = sum((cell) => cell.solutions[solution].inUse)
      return { solution, inUse, required, notRequired: participating - required }
    }),
  }
}

/** Readiness by legal form, in the order in which the forms are met in the cells. */
export const readinessByForm = (
  cells: readonly ReadinessCell[],
): { legalForm: ReadinessCell['legalForm']; figures: ReadinessFigures }[] =>
  [...new Set(cells.map(({ legalForm }) => legalForm))].sort().map((legalForm) => ({
    legalForm,
    figures: readinessOfCells(cells.filter((cell) => cell.legalForm === legalForm)),
  }))

/** Counted products of each ward for sets that count; wards without any are left out. */
export function coverageByWard(
  cells: readonly CoverageCell[],
  counts: (setNumber: number) => boolean,
): { wardCode: string | null; tally: Tally }[] {
  const sums = new Map<string | null, Tally>()
  for (const { setNumber, wardCode, certified, listed } of cells) {
    if (!counts(setNumber)) continue
    const sum = sums.get(wardCode) ?? { reached: 0, total: 0 }
    sum.total += certified
    sum.reached += listed
    sums.set(wardCode, sum)
  }
  return [...sums.entries()].map(([wardCode, tally]) => ({ wardCode, tally }))
}

/** Readiness of each ward, fully digital of participating. */
export function readinessByWard(cells: readonly ReadinessCell[]): { wardCode: string | null; tally: Tally }[] {
  const sums = new Map<string | null, Tally>()
  for (const { wardCode, participating, fullyDigital } of cells) {
    const sum = sums.get(wardCode) ?? { reached: 0, total: 0 }
    sum.total += participating
    sum.reached += fullyDigital
    sums.set(wardCode, sum)
  }
  return [...sums.entries()].map(([wardCode, tally]) => ({ wardCode, tally }))
}
