import 'server-only'
import { direct, type Reader } from '@/lib/db/direct'
import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import { type Solution, solutions, type View } from '@/lib/readiness/types'
import type { FigureCells } from '../figure-types'

type CellRows = {
  coverage: [setNumber: number, wardCode: string | null, certified: number, listed: number][]
  readiness: [
    wardCode: string | null,
    legalForm: LegalForm,
    participating: number,
    fullyDigital: number,
    inUse: number[],
    required: number[],
  ][]
}

/**
 * Products per set and ward (summed over the wards, `coverageFigures`) and merchants per ward and legal form (summed,
 * `readinessFigures`), in one statement, since both rest on the same facts; as JSON, which costs a tenth of so many rows.
 * What a product's producer was that day stands in the product's version. Before a merchant's first version counts the
 * first: it never changes.
 */
const cellRows = (day: Day, view: View, on: Reader): Promise<CellRows[]> => on.$queryRaw<CellRows[]>`
  WITH ${publicitySql(day, view)},
  producer_ward AS MATERIALIZED (
    SELECT o.producer_id, o.ward_code FROM producer_version o, moment
    WHERE o.recorded_at <= moment.known AND (o.superseded_at IS NULL OR o.superseded_at > moment.known)
  ),
  coverage AS (
    SELECT v.set_number, coalesce(v.ward_code, o.ward_code) AS ward_code, count(*) AS certified,
      count(*) FILTER (WHERE v.product_id IN (SELECT product_id FROM open_listing)) AS listed
    FROM registered_product_version v
    CROSS JOIN moment
    LEFT JOIN producer_ward o ON o.producer_id = v.producer_id
    WHERE v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
      AND (v.product_id IN (SELECT product_id FROM certified_product)) IS TRUE
    GROUP BY 1, 2
  ),
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
  ),
  readiness AS (
    SELECT h.ward_code, h.legal_form::text AS legal_form, count(*) AS participating, sum(a.digital) AS digital,
      ARRAY[sum(a.in_use[1]), sum(a.in_use[2]), sum(a.in_use[3]), sum(a.in_use[4])] AS in_use,
      ARRAY[sum(a.required[1]), sum(a.required[2]), sum(a.required[3]), sum(a.required[4])] AS required
    FROM merchant_answer a JOIN home h ON h.merchant_id = a.merchant_id
    GROUP BY 1, 2
  )
  SELECT (
    SELECT coalesce(json_agg(json_build_array(set_number, ward_code, certified, listed) ORDER BY set_number, ward_code), '[]')
    FROM coverage) AS coverage, (
    SELECT coalesce(json_agg(json_build_array(ward_code, legal_form, participating, digital, in_use, required)
      ORDER BY ward_code, legal_form), '[]') FROM readiness) AS readiness`

/** Everything that is counted on a day, in its smallest parts, always in the same order. */
export async function figureCells(day: Day, view: View, on: Reader = direct): Promise<FigureCells> {
  const [rows] = await cellRows(day, view, on)
  if (!rows) throw new Error('counting answered nothing')
  return {
    coverage: rows.coverage.map(([setNumber, wardCode, certified, listed]) => ({
      ...{ setNumber, wardCode, certified, listed },
    })),
    readiness: rows.readiness.map(([wardCode, legalForm, participating, fullyDigital, inUse, required]) => ({
      ...{ wardCode, legalForm, participating, fullyDigital },
      solutions: Object.fromEntries(
        solutions.map((solution, i) => [solution, { inUse: inUse[i] ?? 0, required: required[i] ?? 0 }]),
      ) as Record<Solution, { inUse: number; required: number }>,
    })),
  }
}
