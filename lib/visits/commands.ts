import 'server-only'
import { db } from '@/lib/db/client'
import { addDays, type Day, dateOfDay } from '@/lib/format/days'
import { browseListings } from '@/lib/search/queries'
import { readBrowseState } from '@/lib/search/rules-address'
import type { Batch } from './tally'
import { mayKeepWords, WEEKS, weekOf } from './visit-rules'

/**
 * Adds a batch to the counts of a day: one statement a kind, however many visits. Addresses that lead to nothing the public sees
 * are passed over. Who came is not known here.
 */
export async function recordVisits({ views, clicks, merchants }: Omit<Batch, 'searches'>, day: Day): Promise<void> {
  const slugs = [...new Set([...views.keys(), ...clicks.keys()])].sort()
  const of = (counts: Map<string, number>) => slugs.map((slug) => counts.get(slug) ?? 0)
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO listing_visits AS v (listing_id, day, views, clicks)
      SELECT l.id, ${day}::date, b.views, b.clicks
      FROM unnest(${slugs}::text[], ${of(views)}::int[], ${of(clicks)}::int[]) AS b (slug, views, clicks)
      JOIN listing l ON l.slug = b.slug AND l.is_open
      ORDER BY l.id
      ON CONFLICT (listing_id, day) DO UPDATE SET views = v.views + excluded.views, clicks = v.clicks + excluded.clicks`,
    db.$executeRaw`
      INSERT INTO merchant_visits AS v (merchant_id, day, views)
      SELECT m.id, ${day}::date, b.views
      FROM unnest(${[...merchants.keys()]}::text[], ${[...merchants.values()]}::int[]) AS b (slug, views)
      JOIN merchant m ON m.slug = b.slug AND m.is_active
      ORDER BY m.id
      ON CONFLICT (merchant_id, day) DO UPDATE SET views = v.views + excluded.views`,
  ])
}

/**
 * Counts a search, made so many times, for whatever is on its first page, and keeps its words where that is harmless. It is asked
 * again here, so that nobody can claim to have found something with words of their own.
 */
export async function recordSearch(query: string, times: number, day: Day): Promise<void> {
  const state = readBrowseState(new URLSearchParams(query))
  const { cards, correctedQuery } = await browseListings({ ...state, after: null })
  if (cards.length === 0) return
  const words = correctedQuery ?? state.query
  const slugs = cards.map(({ slug }) => slug)
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO listing_visits AS v (listing_id, day, finds)
      SELECT id, ${day}::date, ${times}::int FROM listing WHERE slug = ANY (${slugs}) ORDER BY id
      ON CONFLICT (listing_id, day) DO UPDATE SET finds = v.finds + excluded.finds`
    await tx.$executeRaw`
      INSERT INTO merchant_visits AS v (merchant_id, day, searches)
      SELECT DISTINCT merchant_id, ${day}::date, ${times}::int FROM listing WHERE slug = ANY (${slugs}) ORDER BY merchant_id
      ON CONFLICT (merchant_id, day) DO UPDATE SET searches = v.searches + excluded.searches`
    if (!mayKeepWords(words)) return
    await tx.$executeRaw`
      INSERT INTO found_words AS w (merchant_id, week, words, times)
      SELECT DISTINCT merchant_id, ${weekOf(day)}::date, ${words}, ${times}::int FROM listing WHERE slug = ANY (${slugs}) ORDER BY merchant_id
      ON CONFLICT (merchant_id, week, words) DO UPDATE SET times = w.times + excluded.times`
  })
}

/** Erases the words of weeks that nobody is shown any more; returns how many rows. */
export async function eraseOldWords(today: Day): Promise<number> {
  const { count } = await db.foundWords.deleteMany({
    where: { week: { lt: dateOfDay(addDays(weekOf(today), -7 * WEEKS)) } },
  })
  return count
}
