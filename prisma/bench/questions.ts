import { placeShelf } from '@/lib/catalog/queries/place-shelf'
import { listMerchantPage } from '@/lib/catalog/queries/public-merchant-page'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { browseListings, countChoices, suggest } from '@/lib/search/queries'
import { everything, readBrowseState } from '@/lib/search/rules-address'
import { writeCursor } from '@/lib/search/rules-cursor'
import type { BrowseState, SortOrder } from '@/lib/search/types'

/** Something that pages ask the database; `round` makes it another question each time, so that no cache answers. */
export type Question = { name: string; ask: (round: number) => Promise<unknown> }

const PAGE_500 = 499 * 24

/** Prices that cut bands in two, others each round. */
const uneven = (round: number) => `from=${51_000 + round * 1_000}&to=${903_000 + round * 1_000}`

const states: Record<string, (round: number) => string> = {
  newest: () => '',
  'group, filtered by it': () => 'group=IV',
  'two facets': () => 'set=21&stars=4',
  'two facets, price in bands': () => 'set=21&stars=4&from=50000&to=999999',
  'two facets, uneven price': (round) => `set=21&stars=4&${uneven(round)}`,
  'uneven price alone': uneven,
  'price to the dong': (round) => `from=${51_111 + round}&to=${903_777 + round}`,
  'by price': () => 'sort=price-up',
  'by price, dearest, a ward': () => 'sort=price-down&ward=00577',
  'by name': () => 'sort=name',
  'by stars, a group': () => 'sort=stars&group=IV',
  'a ward': () => 'ward=00577',
  'new, two solutions': () => 'new=1&solutions=E_INVOICE,TRACEABILITY',
  'search “gốm bát tràng”': () => 'q=gốm bát tràng',
  'search “gom bat trang”': () => 'q=gom bat trang',
  'search “lụa”': () => 'q=lụa',
  'search “ốc”': () => 'q=ốc',
  'search “bánh”, by price': () => 'q=bánh&sort=price-up',
  'search “trà sen”, two facets, price': (round) => `q=trà sen&set=11&stars=4&${uneven(round)}`,
  'search with a slip': () => 'q=gom bat trangg',
  'search for nothing there': (round) => `q=xyzzy${round}`,
}

const stateOf = (parameters: string) => readBrowseState(new URLSearchParams(parameters))

/** Everything that is timed: cards and counts of each state, page 500 of four orders, and the pages of places and sellers. */
export async function questionsOf(): Promise<{ cards: Question[]; counts: Question[] }> {
  const of = (ask: (state: BrowseState) => Promise<unknown>) =>
    Object.entries(states).map(([name, write]) => ({ name, ask: (round: number) => ask(stateOf(write(round))) }))
  return { cards: [...of(browseListings), ...(await deepPages()), ...(await otherPages())], counts: of(countChoices) }
}

async function deepPages(): Promise<Question[]> {
  const sorts: readonly SortOrder[] = ['newest', 'price-up', 'stars', 'name']
  const pages = await Promise.all(sorts.map(async (sort) => ({ sort, after: await cursorOf(sort) })))
  return pages.flatMap(({ sort, after }) =>
    after ? [{ name: `page 500, ${sort}`, ask: () => browseListings({ ...everything, sort, after }) }] : [],
  )
}

const orders: Partial<Record<SortOrder, Prisma.Sql>> = {
  newest: Prisma.sql`first_approved_at DESC, listing_id DESC`,
  'price-up': Prisma.sql`price_vnd, listing_id`,
  stars: Prisma.sql`stars DESC, first_approved_at DESC, listing_id DESC`,
  name: Prisma.sql`name COLLATE "vi-x-icu", listing_id`,
}

type Row = { approvedAt: Date; vnd: number | null; stars: number; name: string; listingId: string }

/** The cursor that page 499 would give; null where there are not so many. */
async function cursorOf(sort: SortOrder): Promise<string | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT first_approved_at AS "approvedAt", price_vnd AS vnd, stars, name, listing_id AS "listingId"
    FROM shelf_entry ORDER BY ${orders[sort] ?? Prisma.sql`listing_id`} OFFSET ${PAGE_500} LIMIT 1`
  return row ? writeCursor(sort, { ...row, segment: 0, approvedAt: row.approvedAt.toISOString() }) : null
}

async function otherPages(): Promise<Question[]> {
  const sellers = await db.$queryRaw<
    { id: string }[]
  >`SELECT merchant_id AS id FROM shelf_entry GROUP BY 1 ORDER BY 1 LIMIT 60`
  const seller = (round: number) => sellers[round % sellers.length]?.id ?? ''
  return [
    { name: 'merchant page', ask: (round) => listMerchantPage(seller(round), null) },
    { name: 'ward page', ask: () => placeShelf({ ward: '00577' }) },
    { name: 'village page', ask: () => placeShelf({ village: 'bat-trang' }) },
    ...['g', 'gốm', 'gom bat', 'lụa t', 'xyz'].map((typed) => ({
      name: `suggest “${typed}”`,
      ask: () => suggest(typed),
    })),
  ]
}
