import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Day } from '@/lib/format/days'
import { momentOf } from '@/lib/readiness/moment-rules'
import { solutions } from '@/lib/readiness/types'
import { readinessOfCells, tallyOfCells } from '@/lib/targets/cell-rules'
import { figureCells } from '@/lib/targets/queries/figure-cells'
import { listGroupsWithSets, listTargetFacts } from '@/lib/targets/queries/target-facts'
import { countOf, coverageOf, isMet, targetsInForce } from '@/lib/targets/rules'
import type { Json } from '../canonical'
import { METHOD_VERSION } from '../rules'

/** The parts of a snapshot that rows must give again at any later time. */
export type DayFigures = Record<
  'method' | 'registry' | 'targets' | 'coverage' | 'readiness' | 'groups' | 'merchants',
  Json
>

const inOrder = <T>(rows: readonly T[], key: (row: T) => string) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

type Versions = { producers: number; products: number; certificates: number; lastImport: string | null }

/** What the registry was by the end of a day: how many versions of its rows, and the last import. */
const registryVersions = async (tx: Pick<Transaction, '$queryRaw'>, day: Day): Promise<Versions> => {
  const [row] = await tx.$queryRaw<Versions[]>`
    SELECT
      (SELECT count(*)::int FROM producer_version WHERE recorded_at <= day_bound(${day}::date)) AS producers,
      (SELECT count(*)::int FROM registered_product_version WHERE recorded_at <= day_bound(${day}::date)) AS products,
      (SELECT count(*)::int FROM certificate_version WHERE recorded_at <= day_bound(${day}::date)) AS certificates,
      (SELECT id::text FROM registry_import WHERE finished_at <= day_bound(${day}::date)
        ORDER BY finished_at DESC, id LIMIT 1) AS "lastImport"`
  return row ?? { producers: 0, products: 0, certificates: 0, lastImport: null }
}

/** Every figure of a day that is over, as of then, with the definitions and the registry it rests on. */
export async function dayFigures(day: Day, now: Date, tx: Transaction): Promise<DayFigures> {
  const moment = momentOf(day, 'as-of', now)
  const groups = await listGroupsWithSets(tx)
  const facts = await listTargetFacts(tx)
  const cells = await figureCells(day, 'as-of', tx)
  const coverageTargets = targetsInForce(facts, 'COVERAGE', moment)
  const readinessTargets = targetsInForce(facts, 'READINESS', moment)
  const tallies = tallyOfCells(cells.coverage)
  const readiness = readinessOfCells(cells.readiness)
  const digital = { reached: readiness.fullyDigital, total: readiness.participating }
  return {
    method: METHOD_VERSION,
    registry: await registryVersions(tx, day),
    targets: [...coverageTargets, ...readinessTargets].map((target) => ({
      ...{ id: target.id, metric: target.metric, percent: target.percent, strict: target.strict },
      ...{ effectiveFrom: target.effectiveFrom, dueOn: target.dueOn },
      excluded: target.exclusions.map(({ setNumber }) => setNumber),
    })),
    coverage: inOrder(
      cells.coverage,
      (cell) => `${String(cell.setNumber).padStart(2, '0')} ${cell.wardCode ?? ''}`,
    ).map(({ setNumber, wardCode, certified, listed }) => [setNumber, wardCode, certified, listed]),
    readiness: inOrder(cells.readiness, ({ wardCode, legalForm }) => `${wardCode ?? ''} ${legalForm}`).map((cell) => [
      cell.wardCode,
      cell.legalForm,
      cell.participating,
      cell.fullyDigital,
      solutions.map((solution) => cell.solutions[solution].inUse),
      solutions.map((solution) => cell.solutions[solution].required),
    ]),
    groups: groups.map((group) => ({
      code: group.code,
      certified: countOf(group, tallies).total,
      listed: countOf(group, tallies).reached,
      targets: coverageTargets.map((target) => {
        const { reached, total, missing, met } = coverageOf(group, tallies, target)
        return { target: target.id, listed: reached, eligible: total, missing, met }
      }),
    })),
    merchants: {
      participating: readiness.participating,
      fullyDigital: readiness.fullyDigital,
      solutions: readiness.solutions.map(({ solution, inUse, required, notRequired }) => ({
        ...{ solution, inUse, required, notRequired },
      })),
      targets: readinessTargets.map((target) => ({ target: target.id, met: isMet(digital, target) })),
    },
  }
}
