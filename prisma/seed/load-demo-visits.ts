import type { Client } from 'pg'
import type { Day } from '@/lib/format/days'

const DAYS = 60

/** Invented visits of the demo city's pages, so that its merchants see what theirs would bring. Same city, same counts. */
export async function loadDemoVisits(client: Client, today: Day) {
  // A number from 0 to below n that belongs to a text.
  const chance = (text: string, n: number) => `(abs(hashtext(${text})::bigint) % ${n})`
  const days = `generate_series($1::date - ${DAYS}, $1::date, interval '1 day') AS d`
  await client.query(
    `INSERT INTO listing_visits (listing_id, day, views, finds, clicks)
     SELECT l.id, d::date, n, (n * ${chance('l.slug', 9)} + 2) / 3, n * ${chance(`l.slug || d`, 4)} / 16
     FROM listing l, ${days},
       LATERAL (SELECT (1 + ${chance('l.slug', 6)} + ${chance(`d || l.slug`, 7)}) * (3 + extract(isodow FROM d)::int) / 6 AS n) AS seen
     WHERE l.is_open AND l.first_approved_at::date <= d`,
    [today],
  )
  await client.query(
    `INSERT INTO merchant_visits (merchant_id, day, views, searches)
     SELECT m.id, v.day, 1 + ${chance('m.slug || v.day', 5)}, max(v.finds)
     FROM merchant m JOIN listing l ON l.merchant_id = m.id JOIN listing_visits v ON v.listing_id = l.id
     WHERE m.is_active GROUP BY m.id, v.day`,
  )
  await client.query(
    `INSERT INTO found_words (merchant_id, week, words, times)
     SELECT DISTINCT ON (l.merchant_id, words) l.merchant_id, date_trunc('week', $1::date)::date - 7 * (n - 1), words,
       2 + ${chance('p.name || n', 9)}
     FROM listing l JOIN registered_product p ON p.id = l.product_id, generate_series(1, 3) AS n,
       LATERAL (SELECT lower(substring(p.name FROM '^\\S+(?:\\s+\\S+){0,2}')) AS words) AS typed
     WHERE l.is_open AND length(words) <= 60
     ORDER BY l.merchant_id, words, n`,
    [today],
  )
}
