import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { ROWS_PER_PART } from '../sitemap-rules'
import { sitemapUrls } from '../sitemap-xml'
import { publicListingForTest } from '../test-public-listing'
import { type SitemapEntry, sitemapEntries, sitemapRanges } from './sitemap'
import { sitemapPages } from './sitemap-pages'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const MANY = 51_000
const mark = `many-${randomUUID().replace(/\d/g, 'q')}`

/** Thousands of listings on the shelf, of one merchant; without triggers, which would spend minutes on words to search. */
async function manyOf(merchantId: string) {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`
        INSERT INTO listing (merchant_id, product_id, slug, is_open, first_approved_at)
        SELECT ${merchantId}::uuid, gen_random_uuid(), ${mark} || '-' || i, true, now() FROM generate_series(1, ${MANY}) i`
      await tx.$executeRaw`
        INSERT INTO shelf_entry (listing_id, merchant_id, set_number, stars, solutions, first_approved_at, issued_on,
          shown_through, name, terms)
        SELECT id, merchant_id, 21, 4, 0, first_approved_at, local_day(now()), local_day(now()) + 30, ${mark}, ''
        FROM listing WHERE slug LIKE ${`${mark}-%`}`
    },
    { timeout: 120_000 },
  )
}

beforeAll(async () => {
  const { merchantId } = await publicListingForTest({ nameVi: 'Một trong rất nhiều' })
  await manyOf(merchantId)
}, 180_000)

afterAll(async () => {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`DELETE FROM shelf_entry WHERE name = ${mark}`
      await tx.$executeRaw`DELETE FROM listing WHERE slug LIKE ${`${mark}-%`}`
    },
    { timeout: 120_000 },
  )
}, 180_000)

async function all(pieces: AsyncGenerator<SitemapEntry[]>) {
  const found: SitemapEntry[] = []
  for await (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(1_000)
    found.push(...piece)
  }
  return found
}

it('names every one of more than 50,000 products exactly once, in parts a search engine takes', {
  timeout: 180_000,
}, async () => {
  const ranges = await sitemapRanges('listings', ROWS_PER_PART)
  expect(ranges.length).toBeGreaterThan(10)
  const seen = new Set<string>()
  let many = 0
  for (const range of ranges) {
    const entries = await all(sitemapEntries('listings', range))
    const xml = entries.map((entry) => sitemapUrls('https://a-rather-long-name.hanoi.example', entry)).join('')
    expect(xml.split('<url>').length - 1).toBeLessThanOrEqual(50_000)
    expect(xml.length).toBeLessThan(50_000_000)
    for (const { path } of entries) {
      expect(seen.has(path), path).toBe(false)
      seen.add(path)
      if (path.startsWith(`/listings/${mark}-`)) many++
    }
  }
  expect(many).toBe(MANY)
  const [{ n = 0 } = {}] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM shelf_entry WHERE shown_through >= local_day(now())`
  expect(seen.size).toBe(n)
})

it('takes a product in that came after the parts were counted', async () => {
  const ranges = await sitemapRanges('listings', 20_000)
  const { slug } = await publicListingForTest({ nameVi: 'Vừa tới' })
  const found = []
  for (const range of ranges) found.push(...(await all(sitemapEntries('listings', range))))
  expect(found.filter(({ path }) => path === `/listings/${slug}`)).toHaveLength(1)
}, 120_000)

it('leaves out what is not public and says when a product last changed', async () => {
  const at = new Date(Date.now() - 5 * 3_600_000)
  const shown = await publicListingForTest({ nameVi: 'Đang bày', approvedAt: at })
  const gone = await publicListingForTest({ nameVi: 'Đã rút', later: ['WITHDRAWN'] })
  const entries: SitemapEntry[] = []
  for (const { listingId } of [shown, gone])
    entries.push(...(await all(sitemapEntries('listings', { after: before(listingId), through: listingId }))))
  expect(entries.map(({ path }) => path)).toEqual([`/listings/${shown.slug}`])
  // The certificate was recorded just now, after the approval.
  expect(entries[0]?.changedAt?.getTime()).toBeGreaterThan(at.getTime())
  const merchants = await all(
    sitemapEntries('merchants', { after: before(shown.merchantId), through: shown.merchantId }),
  )
  expect(merchants).toEqual([{ path: `/merchants/${shown.merchantSlug}`, changedAt: at }])
})

/** The id just before another one. */
const before = (id: string) => {
  const number = BigInt(`0x${id.replaceAll('-', '')}`) - 1n
  return number
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

it('lists the pages that are few: home, groups, sets, places and villages with something on them', async () => {
  await publicListingForTest({ nameVi: 'Bình Bát Tràng' })
  const paths = (await sitemapPages()).map(({ path }) => path)
  for (const path of [
    '/',
    '/groups/thu-cong-my-nghe',
    '/wards',
    '/wards/bat-trang',
    '/villages',
    '/villages/bat-trang',
    '/terms',
  ])
    expect(paths, path).toContain(path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.startsWith('/wards/')).length).toBeLessThan(126)
})
