import { type Day, isDay } from '@/lib/format/days'
import {
  coverageByWard,
  readinessByForm,
  readinessByWard,
  readinessOfCells,
  tallyOfCells,
} from '@/lib/targets/cell-rules'
import type { FigureCells } from '@/lib/targets/figure-types'
import { countOf, coverageOf, FIRST_DAY } from '@/lib/targets/rules'
import type { Group, Target } from '@/lib/targets/types'
import { type Dataset, datasets, type OpenRequest, type OpenTable, type OpenValue } from './types'

/** Reads the end of an address, `coverage.json` or `2026-10-31/wards.csv`; null for any other. */
export function openRequestIn(path: readonly string[], today: Day): OpenRequest | null {
  const [first = '', second, ...rest] = path
  if (rest.length > 0) return null
  const [day, file] = second === undefined ? [null, first] : [first, second]
  if (day !== null && (!isDay(day) || day < FIRST_DAY || day > today)) return null
  const [name, ending, ...more] = file.split('.')
  const dataset = datasets.find((each) => each === name)
  if (!dataset || more.length > 0 || (ending !== 'json' && ending !== 'csv')) return null
  return { day, dataset, format: ending }
}

/** Why an address has no figures: for whoever reads the answer, in one language. */
export function openFault(path: readonly string[], today: Day): { error: string; message: string } {
  const [day = ''] = path
  const range = `Figures begin on ${FIRST_DAY}; the latest day is ${today}.`
  if (path.length === 2 && isDay(day) && day < FIRST_DAY)
    return { error: 'day-before-figures', message: `${day} is before the first day with figures. ${range}` }
  if (path.length === 2 && isDay(day) && day > today)
    return { error: 'day-in-the-future', message: `${day} has not come yet. ${range}` }
  if (path.length === 2 && !isDay(day))
    return { error: 'no-such-day', message: `A day is written yyyy-mm-dd. ${range}` }
  return { error: 'no-such-dataset', message: `There are ${datasets.join(', ')}, each as .json and as .csv.` }
}

type Basis = { day: Day; isFinal: boolean; groups: readonly Group[]; targets: readonly Target[]; cells: FigureCells }

/** One dataset out of a day's counts. */
export function openTable(dataset: Dataset, basis: Basis): OpenTable {
  const { day, isFinal } = basis
  return { dataset, day, isFinal, ...makers[dataset](basis) }
}

const makers: Record<Dataset, (basis: Basis) => { columns: string[]; rows: OpenValue[][] }> = {
  coverage: ({ groups, targets, cells }) => {
    const tallies = tallyOfCells(cells.coverage)
    return {
      columns: [
        ...['group', 'group_vi', 'group_en', 'certified', 'on_booth', 'target', 'target_percent', 'target_strict'],
        ...['listed', 'eligible', 'left_out', 'more_needed', 'met'],
      ],
      rows: groups.flatMap((group) => {
        const { reached, total } = countOf(group, tallies)
        const head = [group.code, group.nameVi, group.nameEn, total, reached]
        if (targets.length === 0) return [[...head, null, null, null, null, null, null, null, null]]
        return targets.map((target) => {
          const coverage = coverageOf(group, tallies, target)
          return [
            ...[...head, target.id, target.percent, target.strict],
            ...[coverage.reached, coverage.total, coverage.leftOut, coverage.missing, coverage.met],
          ]
        })
      }),
    }
  },
  readiness: ({ cells }) => ({
    columns: ['legal_form', 'solution', 'in_use', 'required', 'not_required', 'participating', 'fully_digital'],
    rows: [
      { legalForm: null, figures: readinessOfCells(cells.readiness) },
      ...readinessByForm(cells.readiness),
    ].flatMap(({ legalForm, figures }) =>
      figures.solutions.map(({ solution, inUse, required, notRequired }): OpenValue[] => [
        ...[legalForm, solution, inUse, required, notRequired, figures.participating, figures.fullyDigital],
      ]),
    ),
  }),
  wards: ({ cells, targets }) => {
    const [target] = targets
    const left = new Set(target?.exclusions.map(({ setNumber }) => setNumber))
    const products = coverageByWard(cells.coverage, (set) => !left.has(set))
    const merchants = readinessByWard(cells.readiness)
    const codes = [...new Set([...products, ...merchants].map(({ wardCode }) => wardCode))]
    return {
      columns: ['ward', 'listed', 'eligible', 'fully_digital', 'participating'],
      rows: codes
        .sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
        .map((code) => {
          const product = products.find(({ wardCode }) => wardCode === code)?.tally
          const merchant = merchants.find(({ wardCode }) => wardCode === code)?.tally
          return [code, product?.reached ?? 0, product?.total ?? 0, merchant?.reached ?? 0, merchant?.total ?? 0]
        }),
    }
  },
}

/** Rows as objects, for those who read names. */
export const openObjects = ({ columns, rows }: OpenTable): Record<string, OpenValue>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))
