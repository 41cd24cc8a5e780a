import 'server-only'
import { direct, join, type Sql, sql } from '@/lib/db/direct'
import { filterConditions } from '../rules-conditions'
import { type Cursor, readCursor, writeCursor } from '../rules-cursor'
import { allOf, groupsOf, matchOf, tiersOf } from '../rules-tsquery'
import type { BrowseState, SortOrder } from '../types'
import { isWanted, limitOf, type Question, shown, shownOnce, walkedFor } from './question'
import { leastOf, shelfSize } from './shelf-size'
import { countMatches, sizeOfTier } from './total'

/** How many listings a page shows. */
export const PAGE_SIZE = 24

/** So many entries are read and sorted faster than an order is walked until a page is full. */
type Few = {
  plain: number
  /** To test an entry for words its row has to be read, which makes walking dearer. */
  withWords: number
}

/**
 * Walking meets a page's worth after PAGE_SIZE × walked / total entries, reading always reads total: they cost the same at
 * the square root. What a filter chooses often has prices or names of its own, so that those orders are walked in vain for
 * longer.
 */
async function fewOf({ sort, set, ward, village, stars }: BrowseState): Promise<Few> {
  const isPrice = sort.startsWith('price')
  const isNewest = sort === 'newest' || sort === 'relevance'
  // Of a set every order has an index of its own, of a ward that of prices and of the newest, of a village only that.
  const own = [
    ...(set === null ? [] : [`@s:${set}`]),
    ...(ward !== null && (isPrice || isNewest) ? [`@w:${ward}`] : []),
    ...(village !== null && isNewest ? [`@v:${village}`] : []),
  ]
  // The newest of one number of stars have an index too, of everything and of a set.
  const isStarred = isNewest && stars.length === 1 && (set !== null || own.length === 0)
  const share = isStarred ? (await leastOf([`@r:${stars[0]}`])) / Math.max(1, await shelfSize()) : 1
  const even = Math.sqrt(PAGE_SIZE * (await leastOf(own)) * share)
  const plain = own.length > 0 || isStarred ? even : Math.max(300, even) * (isPrice || sort === 'name' ? 4 : 1)
  return { plain, withWords: Math.min(2 * plain, 4_000) }
}

/** An order of entries `e`: its expression, and what comes after a cursor. */
const orders: Record<SortOrder, { by: Sql; after: (cursor: Cursor) => Sql }> = {
  relevance: newestFirst(),
  newest: newestFirst(),
  stars: {
    by: sql`e.stars DESC, e.first_approved_at DESC, e.listing_id DESC`,
    after: ({ stars, approvedAt, listingId }) =>
      sql`(e.stars, e.first_approved_at, e.listing_id) < (${stars}, ${approvedAt}::timestamptz, ${listingId}::uuid)`,
  },
  'price-up': {
    by: sql`e.price_vnd, e.listing_id`,
    after: ({ vnd, listingId }) =>
      vnd === null
        ? sql`e.listing_id > ${listingId}::uuid`
        : sql`(e.price_vnd, e.listing_id) > (${vnd}, ${listingId}::uuid)`,
  },
  'price-down': {
    by: sql`e.price_vnd DESC, e.listing_id DESC`,
    after: ({ vnd, listingId }) =>
      vnd === null
        ? sql`e.listing_id < ${listingId}::uuid`
        : sql`(e.price_vnd, e.listing_id) < (${vnd}, ${listingId}::uuid)`,
  },
  name: {
    by: sql`e.name COLLATE "vi-x-icu", e.listing_id`,
    after: ({ name, listingId }) =>
      sql`(e.name COLLATE "vi-x-icu", e.listing_id) > (${name} COLLATE "vi-x-icu", ${listingId}::uuid)`,
  },
}

function newestFirst() {
  return {
    by: sql`e.first_approved_at DESC, e.listing_id DESC`,
    after: ({ approvedAt, listingId }: Cursor) =>
      sql`(e.first_approved_at, e.listing_id) < (${approvedAt}::timestamptz, ${listingId}::uuid)`,
  }
}

type Row = {
  segment: number
  approvedAt: Date
  vnd: number | null
  stars: number
  name: string
  listingId: string
  /** Of everything found and wanted; only where all of it was read. */
  total?: number
}

const columns = sql`e.first_approved_at AS "approvedAt", e.price_vnd AS vnd, e.stars, e.name, e.listing_id AS "listingId"`
const limit = limitOf(PAGE_SIZE + 1)

/** A part of an order, and whether its entries are few enough to be read all. */
type Segment = { number: number; where: Sql; priced: Sql; isSmall: boolean }

/** Whether a page of these is found by reading all entries, so that they need not be counted first. */
export const isReadWhole = ({ state, plan, reading }: Question) =>
  reading === 'entries' && state.sort === 'relevance' && plan.length > 0

/**
 * One page of what is found and wanted, as ids of listings, and how many there are: `counted`, null where all are read to
 * find the page.
 */
export async function pageOfMatches(
  question: Question,
  counted: number | null,
  given?: Few,
): Promise<{ listingIds: string[]; next: string | null; total: number }> {
  const { state } = question
  const cursor = readCursor(state.sort, state.after)
  if (isReadWhole(question)) return pageOf(state.sort, await readTiers(question, cursor), counted)
  const total = counted ?? (await countMatches(question))
  const few = given ?? (await fewOf(state))
  const rows: Row[] = []
  if (state.sort === 'relevance' && question.plan.length > 0 && total <= few.plain)
    rows.push(...(await readTiers(question, cursor)))
  else
    for await (const segment of segmentsOf(question, total, few, cursor?.segment ?? 0)) {
      const after = cursor?.segment === segment.number ? orders[state.sort].after(cursor) : sql`true`
      rows.push(...(await readSegment(question, segment, after)))
      if (rows.length > PAGE_SIZE) break
    }
  return pageOf(state.sort, rows, total)
}

function pageOf(sort: SortOrder, rows: readonly Row[], counted: number | null) {
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  return {
    listingIds: page.map(({ listingId }) => listingId),
    next: last && rows.length > PAGE_SIZE ? writeCursor(sort, cursorAt(last)) : null,
    total: counted ?? rows[0]?.total ?? 0,
  }
}

const cursorAt = (row: Row): Cursor => ({ ...row, approvedAt: row.approvedAt.toISOString() })

const hasTerms = (query: string) => sql`e.terms @@ ${query}::tsquery`

/** Looks up words and filters together: each alone may stand in many entries. */
const lookedUp = (query: string, state: BrowseState) => {
  const filters = filterConditions(state).map(({ terms }) => terms)
  const kept = filters.filter((terms) => terms.every((term) => /^@[gbswvre]:/.test(term)))
  return hasTerms([query, allOf(kept)].filter((part) => part !== '').join('&'))
}

const any = sql`true`
const pricedFirst = [sql`e.price_vnd IS NOT NULL`, sql`e.price_vnd IS NULL`]

/** The parts of the order from one on, one after the other as they are needed. */
async function* segmentsOf(question: Question, total: number, few: Few, from: number): AsyncGenerator<Segment> {
  const { state, plan, reading } = question
  if (state.sort === 'relevance' && plan.length > 0) {
    for (const [number, tier] of tiersOf(plan).entries()) {
      const size = number < from ? 0 : await sizeOfTier(question, tier)
      const isSmall = size <= few.plain
      const where = isSmall ? lookedUp(tier.query, state) : hasTerms(tier.query)
      if (size > 0) yield { number, where, priced: any, isSmall }
    }
    return
  }
  const isSmall = reading === 'entries' || total <= (plan.length > 0 ? few.withWords : few.plain)
  const match = matchOf(plan)
  const where = match === '' ? any : isSmall ? lookedUp(match, state) : hasTerms(match)
  const parts = state.sort.startsWith('price') ? pricedFirst : [any]
  for (const [number, priced] of parts.entries()) if (number >= from) yield { number, where, priced, isSmall }
}

/** All tiers at once, where few entries have the words. */
function readTiers({ state, plan }: Question, cursor: Cursor | null) {
  // In turn, so that what a better tier has is not asked for again; what is in no other is in the last.
  const levels = tiersOf(plan).map(({ level }) => level)
  const whens = levels
    .slice(0, -1)
    .map((level, tier) => sql`WHEN ${hasTerms(allOf(groupsOf(plan, level)))} THEN ${tier}::int`)
  const last = levels.length - 1
  const segment = whens.length === 0 ? sql`${last}::int` : sql`CASE ${join(whens, ' ')} ELSE ${last}::int END`
  const { by, after } = orders.relevance
  const rest = cursor
    ? sql`(e.segment > ${cursor.segment} OR e.segment = ${cursor.segment} AND ${after(cursor)})`
    : sql`true`
  return direct.$queryRaw<Row[]>`
    WITH hit AS MATERIALIZED (
      SELECT ${segment} AS segment, e.first_approved_at, e.price_vnd, e.stars, e.name, e.listing_id
      FROM shelf_entry e WHERE ${shownOnce} AND ${lookedUp(matchOf(plan), state)} AND ${isWanted(state)})
    SELECT e.segment, ${columns}, (SELECT count(*) FROM hit)::int AS total
    FROM hit e WHERE ${rest} ORDER BY e.segment, ${by} ${limit}`
}

function readSegment({ state }: Question, segment: Segment, after: Sql) {
  const order = orders[state.sort].by
  if (segment.isSmall)
    return direct.$queryRaw<Row[]>`
      WITH hit AS MATERIALIZED (
        SELECT e.first_approved_at, e.price_vnd, e.stars, e.name, e.listing_id FROM shelf_entry e
        WHERE ${shownOnce} AND ${segment.where} AND ${segment.priced} AND ${isWanted(state)})
      SELECT ${segment.number}::int AS segment, ${columns} FROM hit e WHERE ${after} ORDER BY ${order} ${limit}`
  return direct.$queryRaw<Row[]>`
    SELECT ${segment.number}::int AS segment, ${columns} FROM shelf_entry e
    WHERE ${shown} AND ${walkedFor(segment.where)} AND ${segment.priced} AND ${isWanted(state, !state.sort.startsWith('price'))} AND ${after}
    ORDER BY ${order} ${limit}`
}
