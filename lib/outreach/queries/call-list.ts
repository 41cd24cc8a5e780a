import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOf } from '@/lib/format/days'
import { maskPersonalIds } from '@/lib/format/people'
import { askedRows, askedSets } from '@/lib/targets/queries/figure-rows'
import { type CallLine, type CallList, type CallRow, type CallsAsked, type Outcome, type Step, steps } from '../types'

/** Producers on one page of the list. */
export const PRODUCERS_PER_PAGE = 40

/**
 * Common table expressions that give products of `asked_row` their step and producers their last call; restates `stepOf`.
 */
export const stepsSql = Prisma.sql`
  listing_producer AS MATERIALIZED (
    SELECT m.producer_id FROM merchant m WHERE m.is_active AND m.producer_id IS NOT NULL
    UNION
    SELECT a.producer_id FROM permission a JOIN merchant m ON m.id = a.merchant_id WHERE m.is_active
  ),
  begun AS MATERIALIZED (
    SELECT l.product_id, r.submitted_at IS NULL AS is_draft
    FROM listing_revision r
    JOIN listing l ON l.id = r.listing_id
    JOIN merchant m ON m.id = l.merchant_id AND m.is_active
    WHERE r.submitted_at IS NULL OR (
      NOT EXISTS (SELECT FROM listing_review x WHERE x.revision_id = r.id)
      AND NOT EXISTS (SELECT FROM listing_revision n
        WHERE n.listing_id = r.listing_id AND n.submitted_at IS NOT NULL AND n.number > r.number))
  ),
  applying_producer AS MATERIALIZED (
    SELECT c.producer_id FROM application_claim c
    JOIN application a ON a.id = c.application_id AND a.merchant_id IS NULL
    JOIN LATERAL (
      SELECT s.kind FROM application_step s WHERE s.application_id = a.id ORDER BY s.at DESC, s.seq DESC LIMIT 1) s ON true
    WHERE c.withdrawn_at IS NULL AND s.kind <> 'REJECTED'
    UNION
    SELECT m.producer_id FROM merchant m
    JOIN LATERAL (
      SELECT s.kind FROM merchant_standing s WHERE s.merchant_id = m.id ORDER BY s.effective_at DESC, s.seq DESC LIMIT 1) s ON true
    WHERE m.producer_id IS NOT NULL AND NOT m.is_active AND s.kind = 'APPLIED'
  ),
  stepped AS MATERIALIZED (
    SELECT r.*, CASE
      WHEN (r.product_id IN (SELECT product_id FROM begun WHERE NOT is_draft)) IS TRUE THEN 3
      WHEN (r.product_id IN (SELECT product_id FROM begun WHERE is_draft)) IS TRUE THEN 2
      WHEN (r.producer_id IN (SELECT producer_id FROM listing_producer)) IS TRUE THEN 1
      WHEN (r.producer_id IN (SELECT producer_id FROM applying_producer)) IS TRUE THEN 4
      ELSE 5 END AS rank
    FROM asked_row r
  ),
  last_call AS MATERIALIZED (
    SELECT DISTINCT ON (n.producer_id) n.producer_id, n.outcome, n.words, n.call_again_on, n.at, u.name AS author
    FROM call_note n LEFT JOIN app_user u ON u.id = n.author_id
    ORDER BY n.producer_id, n.at DESC, n.id
  )`

const wanted = ({ step, calls }: CallsAsked) => Prisma.sql`
  (${step === null ? 0 : steps.indexOf(step) + 1} IN (0, s.rank)) AND CASE ${calls}
    WHEN 'not-called' THEN c.at IS NULL
    WHEN 'due' THEN c.call_again_on <= local_day(now())
    ELSE true END`

const rowsAskedFor = (asked: CallsAsked, day: Day) => ({
  day,
  view: 'as-of' as const,
  list: 'missing' as const,
  groupSlug: asked.groupSlug,
  targetId: asked.targetId,
  wardCode: asked.wardCode,
})

type Counts = { counts: Record<string, number> | null }

type Line = {
  producerId: string
  producer: string
  phone: string | null
  wardVi: string | null
  wardEn: string | null
  rank: number
  missing: number
  products: string[]
  at: Date | null
  outcome: Outcome | null
  words: string | null
  callAgainOn: Day | null
  author: string | null
  producers: number
  allMissing: number
}

/** Producers of a group whose products are missing today, nearest first; null when there is no such group or target. */
export async function findCallList(
  _: StaffActor,
  asked: CallsAsked,
  page: number,
  now: Date,
): Promise<CallList | null> {
  const rows = rowsAskedFor(asked, dayOf(now))
  const sets = await askedSets(rows, now)
  if (!sets) return null
  const lines = await db.$queryRaw<(Line & Counts)[]>`
    ${askedRows(rows, sets)}, ${stepsSql},
    chosen AS (
      SELECT s.producer_id, min(s.rank) AS rank, count(*)::int AS missing,
        (array_agg(s.name ORDER BY s.rank, s.name COLLATE "vi-x-icu"))[1:3] AS products
      FROM stepped s LEFT JOIN last_call c ON c.producer_id = s.producer_id
      WHERE ${wanted(asked)}
      GROUP BY s.producer_id
    ),
    shown AS (
      SELECT h.*, o.name AS producer, o.ward_code,
        coalesce(o.phone, (SELECT min(m.phone) FROM merchant m WHERE m.producer_id = o.id)) AS phone,
        count(*) OVER ()::int AS producers, (sum(h.missing) OVER ())::int AS all_missing
      FROM chosen h JOIN producer o ON o.id = h.producer_id
      ORDER BY h.rank, h.missing DESC, o.name COLLATE "vi-x-icu", o.id
      LIMIT ${PRODUCERS_PER_PAGE} OFFSET ${(page - 1) * PRODUCERS_PER_PAGE}
    )
    SELECT n.counts, h.producer_id AS "producerId", h.producer, h.phone, w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
      h.rank, h.missing, h.products, c.at, c.outcome::text AS outcome, c.words, c.call_again_on::text AS "callAgainOn",
      c.author, h.producers, h.all_missing AS "allMissing"
    FROM (SELECT jsonb_object_agg(rank, count) AS counts FROM (SELECT rank, count(*) FROM stepped GROUP BY rank) by_step) n
    LEFT JOIN shown h ON true
    LEFT JOIN last_call c ON c.producer_id = h.producer_id
    LEFT JOIN ward w ON w.code = h.ward_code
    ORDER BY h.rank, h.missing DESC, h.producer COLLATE "vi-x-icu", h.producer_id`
  return {
    // Where nobody is left, one row still tells the counts.
    lines: lines.filter(({ producerId }) => producerId !== null).map(toLine),
    producers: lines[0]?.producers ?? 0,
    products: lines[0]?.allMissing ?? 0,
    bySteps: Object.fromEntries(steps.map((step, i) => [step, lines[0]?.counts?.[String(i + 1)] ?? 0])) as Record<
      Step,
      number
    >,
  }
}

const toLine = ({
  counts: _c,
  at,
  outcome,
  words,
  callAgainOn,
  author,
  rank,
  producers: _p,
  allMissing: _m,
  ...line
}: Line & Counts): CallLine => ({
  ...line,
  producer: maskPersonalIds(line.producer),
  step: steps[rank - 1] ?? 'unknown',
  lastCall: at && outcome ? { at, outcome, words, callAgainOn, author } : null,
})

type ExportedRow = Omit<CallRow, 'step'> & { rank: number }
const STEP = 500

/** Every missing product of the list, nearest first, in parts of some hundred; null when there is no such group or target. */
export async function eachCallRow(
  _: StaffActor,
  asked: CallsAsked,
  now: Date,
  take: (rows: CallRow[]) => Promise<void>,
): Promise<number | null> {
  const rows = rowsAskedFor(asked, dayOf(now))
  const sets = await askedSets(rows, now)
  if (!sets) return null
  let count = 0
  await db.$transaction(
    async (tx: Transaction) => {
      await tx.$executeRaw`
        DECLARE call_rows NO SCROLL CURSOR FOR
        ${askedRows(rows, sets)}, ${stepsSql}
        SELECT s.rank, s.name AS product, s.set_number AS "setNumber", o.name AS producer,
          coalesce(o.phone, (SELECT min(m.phone) FROM merchant m WHERE m.producer_id = o.id)) AS phone,
          w.full_name_vi AS ward, c.at AS "lastAt", c.outcome::text AS "lastOutcome", c.words AS "lastWords",
          c.author AS "lastAuthor", c.call_again_on::text AS "callAgainOn"
        FROM stepped s
        JOIN producer o ON o.id = s.producer_id
        LEFT JOIN last_call c ON c.producer_id = s.producer_id
        LEFT JOIN ward w ON w.code = s.ward_code
        WHERE ${wanted(asked)}
        ORDER BY s.rank, o.name COLLATE "vi-x-icu", o.id, s.name COLLATE "vi-x-icu", s.product_id`
      for (;;) {
        const part = await tx.$queryRaw<ExportedRow[]>`FETCH ${Prisma.raw(String(STEP))} FROM call_rows`
        if (part.length === 0) return
        count += part.length
        await take(
          part.map(({ rank, ...row }) => ({
            ...row,
            producer: maskPersonalIds(row.producer),
            step: steps[rank - 1] ?? 'unknown',
          })),
        )
      }
    },
    { timeout: 300_000 },
  )
  return count
}
