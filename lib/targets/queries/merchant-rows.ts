import 'server-only'
import { db } from '@/lib/db/client'
import { maskPersonalIds } from '@/lib/format/people'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import { solutions } from '@/lib/readiness/types'
import type { MerchantRow, MerchantsAsked } from '../row-types'

type Row = Omit<MerchantRow, 'answers'> & { answers: ('in-use' | 'missing' | 'not-required')[]; total: number }

/** One page of the participating merchants behind a figure of readiness, by name; `total` counts all. */
export async function merchantRowsPage(
  { day, view, solution, list, legalForm, wardCode }: MerchantsAsked,
  page: number,
  perPage: number,
): Promise<{ rows: MerchantRow[]; total: number }> {
  const place = solution === null ? 0 : solutions.indexOf(solution) + 1
  const rows = await db.$queryRaw<Row[]>`
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
    answered AS MATERIALIZED (
      SELECT m.merchant_id, array_agg(
        CASE WHEN (m.merchant_id, s.solution) IN (SELECT merchant_id, solution FROM exempt) THEN 'not-required'
          WHEN (m.merchant_id, s.solution) IN (SELECT merchant_id, solution FROM in_use) THEN 'in-use'
          ELSE 'missing' END ORDER BY s.place) AS answers
      FROM participant m CROSS JOIN unnest(${[...solutions]}::solution[]) WITH ORDINALITY s (solution, place)
      GROUP BY m.merchant_id
    ),
    home AS (
      SELECT DISTINCT ON (v.merchant_id) v.merchant_id, v.ward_code, v.legal_form
      FROM merchant_version v, moment
      WHERE (v.merchant_id IN (SELECT merchant_id FROM participant)) IS TRUE
      ORDER BY v.merchant_id, (v.recorded_at <= moment.known) DESC,
        CASE WHEN v.recorded_at <= moment.known THEN -v.id ELSE v.id END
    )
    SELECT m.id AS "merchantId", m.name, h.legal_form::text AS "legalForm", coalesce(m.phone, o.phone) AS phone,
      w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn", a.answers, count(*) OVER ()::int AS total
    FROM answered a
    JOIN home h ON h.merchant_id = a.merchant_id
    JOIN merchant m ON m.id = a.merchant_id
    LEFT JOIN producer o ON o.id = m.producer_id
    LEFT JOIN ward w ON w.code = h.ward_code
    WHERE (${legalForm}::text IS NULL OR h.legal_form::text = ${legalForm})
      AND (${wardCode}::text IS NULL OR coalesce(h.ward_code, 'no-ward') = ${wardCode})
      AND CASE WHEN ${list} = 'all' THEN true
        WHEN ${place} > 0 THEN a.answers[${place}] = ${list}
        WHEN ${list} = 'in-use' THEN NOT 'missing' = ANY (a.answers)
        WHEN ${list} = 'missing' THEN 'missing' = ANY (a.answers)
        ELSE 'not-required' = ANY (a.answers) END
    ORDER BY m.name COLLATE "vi-x-icu", m.id
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, answers, ...row }) => ({
      ...row,
      name: maskPersonalIds(row.name),
      answers: Object.fromEntries(solutions.map((one, i) => [one, answers[i] ?? 'missing'])) as MerchantRow['answers'],
    })),
  }
}
