import 'server-only'
import { direct, type Reader } from '@/lib/db/direct'
import type { Day } from '@/lib/format/days'
import { publicitySql } from '../publicity-sql'
import { type ReadinessFigures, type Solution, solutions, type View } from '../types'

type Row = {
  solution: Solution
  participating: number
  fullyDigital: number
  inUse: number
  required: number
  notRequired: number
}

/** Readiness of the merchants that participate on a day, in one statement; restates `readinessOf`. */
export async function readinessFigures(day: Day, view: View, on: Reader = direct): Promise<ReadinessFigures> {
  const rows = await on.$queryRaw<Row[]>`
    WITH ${publicitySql(day, view)},
    participant AS (
      SELECT DISTINCT merchant_id FROM open_listing
      WHERE (product_id IN (SELECT product_id FROM certified_product)) IS TRUE
    ),
    exempt AS (
      SELECT e.merchant_id, e.solution FROM solution_exemption e, moment
      WHERE e.recorded_at <= moment.known AND (e.withdrawn_at IS NULL OR e.withdrawn_at > moment.at)
        AND e.effective_from <= moment.day AND (e.effective_until IS NULL OR moment.day <= e.effective_until)
    ),
    last_review AS (
      SELECT DISTINCT ON (r.proof_id) r.proof_id, r.decision FROM proof_review r, moment
      WHERE r.effective_at <= moment.at AND r.recorded_at <= moment.known
      ORDER BY r.proof_id, r.effective_at DESC, r.seq DESC
    ),
    in_use AS (
      SELECT p.merchant_id, p.solution FROM proof p, moment
      WHERE (p.id IN (SELECT proof_id FROM last_review WHERE decision = 'ACCEPTED')) IS TRUE
        AND p.valid_from <= moment.day AND (p.valid_until IS NULL OR moment.day <= p.valid_until)
    ),
    answer AS MATERIALIZED (
      SELECT m.merchant_id, s.solution,
        (m.merchant_id, s.solution) NOT IN (SELECT merchant_id, solution FROM exempt) AS required,
        (m.merchant_id, s.solution) IN (SELECT merchant_id, solution FROM in_use) AS in_use
      FROM participant m CROSS JOIN unnest(enum_range(NULL::solution)) s (solution)
    ),
    ready AS (
      SELECT count(*) AS participating, count(*) FILTER (WHERE digital) AS fully_digital
      FROM (SELECT bool_and(NOT required OR in_use) AS digital FROM answer GROUP BY merchant_id) one
    )
    SELECT s.solution::text AS solution,
      max(ready.participating)::int AS participating,
      max(ready.fully_digital)::int AS "fullyDigital",
      count(*) FILTER (WHERE a.required AND a.in_use)::int AS "inUse",
      count(*) FILTER (WHERE a.required)::int AS required,
      count(*) FILTER (WHERE NOT a.required)::int AS "notRequired"
    FROM ready
    CROSS JOIN unnest(enum_range(NULL::solution)) s (solution)
    LEFT JOIN answer a ON a.solution = s.solution
    GROUP BY s.solution`
  const first = rows[0]
  return {
    participating: first?.participating ?? 0,
    fullyDigital: first?.fullyDigital ?? 0,
    solutions: solutions.map((solution) => {
      const row = rows.find((one) => one.solution === solution)
      return { solution, inUse: row?.inUse ?? 0, required: row?.required ?? 0, notRequired: row?.notRequired ?? 0 }
    }),
  }
}
