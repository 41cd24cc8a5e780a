import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { maskPersonalIds } from '@/lib/format/people'
import { momentOf } from '@/lib/readiness/moment-rules'
import { publicitySql } from '@/lib/readiness/publicity-sql'
import type { FigureRow, RowsAsked } from '../row-types'
import { targetsInForce } from '../rules'
import { listGroupsWithSets, listTargetFacts } from './target-facts'

/** The sets that are asked about and those of them that do not count. */
export type AskedSets = { sets: number[]; leftOut: number[] }

/** Null when the group or the target is not there on that day. */
export async function askedSets({ groupSlug, targetId, day, view }: RowsAsked, now: Date): Promise<AskedSets | null> {
  const [groups, facts] = await Promise.all([listGroupsWithSets(), listTargetFacts()])
  const chosen = groupSlug === null ? groups : groups.filter(({ slug }) => slug === groupSlug)
  if (chosen.length === 0) return null
  const target =
    targetId === null
      ? null
      : targetsInForce(facts, 'COVERAGE', momentOf(day, view, now)).find(({ id }) => id === targetId)
  if (target === undefined) return null
  return {
    sets: chosen.flatMap(({ sets }) => sets.map(({ number }) => number)),
    leftOut: (target?.exclusions ?? []).map(({ setNumber }) => setNumber),
  }
}

/** Common table expressions up to `asked_row`: the certified products of that day that were asked for. */
export const askedRows = ({ day, view, list, wardCode }: RowsAsked, { sets, leftOut }: AskedSets) => Prisma.sql`
  WITH ${publicitySql(day, view)},
  producer_then AS MATERIALIZED (
    SELECT o.producer_id, o.name, o.ward_code, o.phone FROM producer_version o, moment
    WHERE o.recorded_at <= moment.known AND (o.superseded_at IS NULL OR o.superseded_at > moment.known)
  ),
  certified_row AS MATERIALIZED (
    SELECT v.product_id, v.name, v.set_number, v.producer_id, coalesce(v.ward_code, o.ward_code) AS ward_code,
      o.name AS producer, o.phone, v.set_number = ANY (${leftOut}::int[]) AS is_left_out,
      (v.product_id IN (SELECT product_id FROM open_listing)) IS TRUE AS is_listed
    FROM registered_product_version v
    CROSS JOIN moment
    LEFT JOIN producer_then o ON o.producer_id = v.producer_id
    WHERE v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
      AND v.set_number = ANY (${sets}::int[])
      AND (v.product_id IN (SELECT product_id FROM certified_product)) IS TRUE
  ),
  asked_row AS MATERIALIZED (
    SELECT * FROM certified_row
    WHERE CASE ${list}
        WHEN 'eligible' THEN NOT is_left_out
        WHEN 'on-booth' THEN NOT is_left_out AND is_listed
        WHEN 'missing' THEN NOT is_left_out AND NOT is_listed
        ELSE is_left_out END
      AND (${wardCode}::text IS NULL OR coalesce(ward_code, 'no-ward') = ${wardCode})
  )`

/** The certificate that counts that day, the latest of several, and the names of the place. */
const shownColumns = Prisma.sql`
  r.product_id AS "productId", r.name, r.set_number AS "setNumber", r.producer_id AS "producerId",
  coalesce(r.producer, o.name) AS producer, r.phone, r.ward_code AS "wardCode",
  w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
  c.stars, c.code AS "certificateCode", c.decision_number AS "decisionNumber", c.issued_on::text AS "issuedOn",
  r.is_listed AS "isListed", r.is_left_out AS "isLeftOut"`

const joins = Prisma.sql`
  JOIN producer o ON o.id = r.producer_id
  LEFT JOIN ward w ON w.code = r.ward_code
  LEFT JOIN LATERAL (
    SELECT v.stars, v.code, v.decision_number, v.issued_on FROM certificate_version v, moment
    WHERE v.product_id = r.product_id AND v.issued_on <= moment.day
      AND v.recorded_at <= moment.known AND (v.superseded_at IS NULL OR v.superseded_at > moment.known)
      AND (moment.day <= certificate_last_day(v.issued_on) OR EXISTS (
        SELECT FROM certificate_extension e
        WHERE e.certificate_id = v.certificate_id AND e.effective_on <= moment.day AND moment.day <= e.valid_through
          AND e.recorded_at <= moment.known))
      AND NOT EXISTS (
        SELECT FROM certificate_revocation x
        WHERE x.certificate_id = v.certificate_id AND x.effective_on <= moment.day AND x.recorded_at <= moment.known)
    ORDER BY v.issued_on DESC, v.certificate_id LIMIT 1) c ON true`

const masked = (row: FigureRow): FigureRow => ({ ...row, producer: maskPersonalIds(row.producer) })

/** One page of the products behind a figure, by name; `total` counts all. */
export async function figureRowsPage(asked: RowsAsked, sets: AskedSets, page: number, perPage: number) {
  const rows = await db.$queryRaw<(FigureRow & { total: number })[]>`
    ${askedRows(asked, sets)},
    r AS MATERIALIZED (
      SELECT *, count(*) OVER ()::int AS total FROM asked_row
      ORDER BY name COLLATE "vi-x-icu", product_id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}
    )
    SELECT r.total, ${shownColumns} FROM r ${joins}
    ORDER BY r.name COLLATE "vi-x-icu", r.product_id`
  return { rows: rows.map(({ total: _, ...row }) => masked(row)), total: rows[0]?.total ?? 0 }
}

const STEP = 500

/** All products behind a figure, in parts of some hundred, read as one state of the database with flat memory. */
export async function eachFigureRow(
  asked: RowsAsked,
  sets: AskedSets,
  take: (rows: FigureRow[]) => Promise<void>,
): Promise<number> {
  let count = 0
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`
        DECLARE figure_rows NO SCROLL CURSOR FOR
        ${askedRows(asked, sets)}
        SELECT ${shownColumns} FROM asked_row r ${joins} ORDER BY r.name COLLATE "vi-x-icu", r.product_id`
      for (;;) {
        const rows = await tx.$queryRaw<FigureRow[]>`FETCH ${Prisma.raw(String(STEP))} FROM figure_rows`
        if (rows.length === 0) return
        count += rows.length
        await take(rows.map(masked))
      }
    },
    { timeout: 300_000 },
  )
  return count
}
