import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Day } from '@/lib/format/days'
import { stages } from '../types'

const [first] = stages
/** The stage a paper has reached, as `stageOf` says it. */
const stage = Prisma.sql`CASE ${Prisma.join(
  stages.toReversed().map((days) => Prisma.sql`WHEN days_left <= ${days}::int THEN ${days}::int`),
  ' ',
)} END`

/**
 * Merchants that may have to be told of a paper that runs out: those of a stage they have not heard of, in one statement. Some
 * more than have to be, since what a later paper replaces is left to `endingsOf`; never fewer.
 */
export const listToRemind = (today: Day) =>
  db.$queryRaw<{ id: string; name: string }[]>`
    WITH paper AS (
      SELECT h.merchant_id, 'certificate ' || p.id AS kind, s.valid_through AS until
      FROM (
        SELECT id AS merchant_id, producer_id FROM merchant
        UNION SELECT merchant_id, producer_id FROM authorisation WHERE withdrawn_at IS NULL
      ) h
      JOIN registered_product p ON p.producer_id = h.producer_id
      JOIN shown_certificate s ON s.product_id = p.id
      UNION ALL
      SELECT merchant_id, 'authorisation ' || producer_id, valid_until FROM authorisation WHERE withdrawn_at IS NULL
      UNION ALL
      SELECT merchant_id, 'proof ' || solution, valid_until FROM proof
    ), ending AS (
      SELECT merchant_id, kind || ' ' || to_char(until, 'YYYY-MM-DD') AS about, until - ${today}::date AS days_left
      FROM paper WHERE until BETWEEN ${today}::date AND ${today}::date + ${first}::int
    )
    SELECT m.id, m.name FROM merchant m
    WHERE m.is_active AND EXISTS (SELECT FROM merchant_member mm WHERE mm.merchant_id = m.id AND mm.removed_at IS NULL)
      AND EXISTS (
        SELECT FROM ending e WHERE e.merchant_id = m.id AND NOT EXISTS (
          SELECT FROM reminder r WHERE r.merchant_id = m.id AND r.about = e.about || ' ' || ${stage}))
    ORDER BY m.id`
