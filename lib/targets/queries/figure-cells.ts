import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import { type Solution, solutions, type View } from '@/lib/readiness/types'
import type { CoverageCell, FigureCells, ReadinessCell } from '../figure-types'

type Reading = Pick<Transaction, '$queryRaw'>

/** Certified and listed products per set and ward on a day; summed over the wards, `coverageFigures`. */
const coverageCells = (day: Day, view: View, on: Reading): Promise<CoverageCell[]> => on.$queryRaw<CoverageCell[]>`
  WITH ${publicitySql(day, view)},
  producer_ward AS MATERIALIZED (
    SELECT o.producer_id, o.ward_code FROM producer_version o, moment
    WHERE o.recorded_at <= moment.known AND (o.superseded_at IS NULL OR o.superseded_at > moment.known)
  )
  SELECT v.set_number AS "setNumber", coalesce(v.ward_code, o.ward_code) AS "wardCode", count(*)::int AS certified,
    count(*) FILTER (WHERE v.product_id IN (SELECT product_id FROM open_listing))::int AS listed
  FROM registered_product_version v
  CROSS JOIN moment
  JOIN registered_product p ON p.id = v.product_id
  LEFT JOIN producer_ward o ON o.producer_id = p.producer_id
  WHERE v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
    AND (v.product_id IN (SELECT product_id FROM certified_product)) IS TRUE
  GROUP BY 1, 2
  ORDER BY 1, 2`

type ReadinessRow = Pick<ReadinessCell, 'wardCode' | 'legalForm' | 'participating' | 'fullyDigital'> & {
  inUse: number[]
  required: number[]
}

/**
 * Readiness per ward and legal form on a day; summed, `readinessFigures`. Before a merchant's first version counts the
 * first: it never changes.
 */
const readinessCells = (day: Day, view: View, on: Reading): Promise<ReadinessRow[]> => on.$queryRaw<ReadinessRow[]>`
  WITH ${publicitySql(day, view)},
  participant AS MATERIALIZED (
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
    SELECT m.merchant_id, s.place,
      (m.merchant_id, s.solution) NOT IN (SELECT merchant_id, solution FROM exempt) AS required,
      (m.merchant_id, s.solution) IN (SELECT merchant_id, solution FROM in_use) AS in_use
    FROM participant m CROSS JOIN unnest(${[...solutions]}::solution[]) WITH ORDINALITY s (solution, place)
  ),
  merchant_answer AS (
    SELECT merchant_id, bool_and(NOT required OR in_use)::int AS digital,
      array_agg(required::int ORDER BY place) AS required,
      array_agg((required AND in_use)::int ORDER BY place) AS in_use
    FROM answer GROUP BY merchant_id
  ),
  home AS (
    SELECT DISTINCT ON (v.merchant_id) v.merchant_id, v.ward_code, v.legal_form
    FROM merchant_version v, moment
    WHERE (v.merchant_id IN (SELECT merchant_id FROM participant)) IS TRUE
    ORDER BY v.merchant_id, (v.recorded_at <= moment.known) DESC,
      CASE WHEN v.recorded_at <= moment.known THEN -v.id ELSE v.id END
  )
  SELECT h.ward_code AS "wardCode", h.legal_form::text AS "legalForm", count(*)::int AS participating,
    sum(a.digital)::int AS "fullyDigital",
    ARRAY[sum(a.in_use[1]), sum(a.in_use[2]), sum(a.in_use[3]), sum(a.in_use[4])]::int[] AS "inUse",
    ARRAY[sum(a.required[1]), sum(a.required[2]), sum(a.required[3]), sum(a.required[4])]::int[] AS required
  FROM merchant_answer a JOIN home h ON h.merchant_id = a.merchant_id
  GROUP BY 1, 2
  ORDER BY 1, 2`

/** Everything that is counted on a day, in its smallest parts, always in the same order. */
export async function figureCells(day: Day, view: View, on: Reading = db): Promise<FigureCells> {
  const coverage = await coverageCells(day, view, on)
  const readiness = await readinessCells(day, view, on)
  return {
    coverage,
    readiness: readiness.map(({ inUse, required, ...cell }) => ({
      ...cell,
      legalForm: cell.legalForm as LegalForm,
      solutions: Object.fromEntries(
        solutions.map((solution, i) => [solution, { inUse: inUse[i] ?? 0, required: required[i] ?? 0 }]),
      ) as Record<Solution, { inUse: number; required: number }>,
    })),
  }
}
