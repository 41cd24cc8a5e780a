import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { addDays, type Day } from '@/lib/format/days'
import type { Reach, ReachCounts, ReachWeek } from './types'
import { FEWEST_TIMES, weekOf, weeksUntil } from './visit-rules'

const WORDS_SHOWN = 8
const RECENT_WEEKS = 4

type WeekRow = ReachCounts & { week: Day }

/** What the shop's pages brought the merchant: the last weeks, its products and the words that found them. */
export async function findReach({ merchantId }: MerchantActor, today: Day): Promise<Reach> {
  const since = await findCountedSince()
  const weeks = weeksUntil(today, since)
  const from = weeks[0]
  if (!from) return { since, weeks: [], listings: [], words: [] }
  const recent = addDays(weekOf(today), -7 * (RECENT_WEEKS - 1))
  const [rows, listings, words] = await Promise.all([
    weekRows(merchantId, from),
    db.$queryRaw<Reach['listings']>`
      SELECT l.id, coalesce(r.name_vi, p.name) AS name,
        sum(v.views)::int AS views, sum(v.finds)::int AS finds, sum(v.clicks)::int AS clicks
      FROM listing l JOIN registered_product p ON p.id = l.product_id
      LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
      JOIN listing_visits v ON v.listing_id = l.id AND v.day >= ${recent}::date
      WHERE l.merchant_id = ${merchantId}::uuid
      GROUP BY l.id, r.name_vi, p.name
      ORDER BY sum(v.views) DESC, name COLLATE "vi-x-icu", l.id`,
    db.$queryRaw<Reach['words']>`
      SELECT words, sum(times)::int AS times FROM found_words
      WHERE merchant_id = ${merchantId}::uuid AND week >= ${recent}::date
      GROUP BY words HAVING sum(times) >= ${FEWEST_TIMES}
      ORDER BY sum(times) DESC, words COLLATE "vi-x-icu" LIMIT ${WORDS_SHOWN}`,
  ])
  return {
    since,
    weeks: weeks.map((week) => rows.get(week) ?? { week, views: 0, finds: 0, clicks: 0 }),
    listings,
    words,
  }
}

/** What a whole week brought each merchant that was seen in it, with the views of the week before. For jobs. */
export const listWeekCounts = (week: Day) => db.$queryRaw<
  (ReachCounts & { merchantId: string; merchant: string; before: number })[]
>`
  WITH counted AS (
    SELECT l.merchant_id, v.day, v.views, 0 AS finds, v.clicks FROM listing_visits v JOIN listing l ON l.id = v.listing_id
    WHERE v.day >= ${addDays(week, -7)}::date AND v.day < ${addDays(week, 7)}::date
    UNION ALL
    SELECT merchant_id, day, views, searches, 0 FROM merchant_visits
    WHERE day >= ${addDays(week, -7)}::date AND day < ${addDays(week, 7)}::date
  )
  SELECT m.id AS "merchantId", m.name AS merchant,
    coalesce(sum(c.views) FILTER (WHERE c.day >= ${week}::date), 0)::int AS views,
    coalesce(sum(c.finds) FILTER (WHERE c.day >= ${week}::date), 0)::int AS finds,
    coalesce(sum(c.clicks) FILTER (WHERE c.day >= ${week}::date), 0)::int AS clicks,
    coalesce(sum(c.views) FILTER (WHERE c.day < ${week}::date), 0)::int AS before
  FROM counted c JOIN merchant m ON m.id = c.merchant_id
  WHERE m.is_active AND EXISTS (SELECT FROM merchant_member mm WHERE mm.merchant_id = m.id AND mm.removed_at IS NULL)
  GROUP BY m.id, m.name
  HAVING sum(c.views + c.finds + c.clicks) FILTER (WHERE c.day >= ${week}::date) > 0
  ORDER BY m.id`

/** The first day on which anything was counted on this booth. */
export async function findCountedSince(): Promise<Day | null> {
  const [row] = await db.$queryRaw<{ day: Day | null }[]>`
    SELECT least((SELECT min(day) FROM listing_visits), (SELECT min(day) FROM merchant_visits))::text AS day`
  return row?.day ?? null
}

async function weekRows(merchantId: string, from: Day): Promise<Map<Day, ReachWeek>> {
  const rows = await db.$queryRaw<WeekRow[]>`
    SELECT date_trunc('week', day)::date::text AS week,
      sum(views)::int AS views, sum(finds)::int AS finds, sum(clicks)::int AS clicks
    FROM (
      SELECT v.day, v.views, 0 AS finds, v.clicks FROM listing_visits v JOIN listing l ON l.id = v.listing_id
      WHERE l.merchant_id = ${merchantId}::uuid AND v.day >= ${from}::date
      UNION ALL
      SELECT day, views, searches, 0 FROM merchant_visits
      WHERE merchant_id = ${merchantId}::uuid AND day >= ${from}::date
    ) AS counted
    GROUP BY 1`
  return new Map(rows.map((row) => [row.week, row]))
}
