import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { solutions } from '@/lib/readiness/types'
import { pageOfMatches } from './queries/page'
import type { Question } from './queries/question'
import { readReference } from './queries/reference'
import { type Dimension, tallyMatches } from './queries/tally'
import { countMatches } from './queries/total'
import { everything } from './rules-address'
import { planQuery } from './rules-plan'
import { groupsOf, type Level } from './rules-tsquery'
import { wordsOf } from './rules-words'
import { asked, type Entry, has, names, satisfies, valuesOf, wish } from './test-one-by-one'
import { fillShelf, settleForTest } from './test-shelf'
import type { BrowseState } from './types'

let entries: Entry[]
let expired: string[]

beforeAll(async () => {
  await db.$executeRaw`UPDATE shelf_state SET block_size = 16, frequent = 12`
  const first = await fillShelf(
    Array.from({ length: 170 }, (_, i) => wish(i)),
    names,
  )
  for (const merchantId of first.merchantIds.slice(0, 2))
    for (const solution of solutions.slice(0, 3))
      await db.proof.create({
        data: {
          merchantId,
          solution,
          validFrom: new Date('2026-01-01'),
          reviews: { create: { decision: 'ACCEPTED' } },
        },
      })
  await settleForTest()
  // What came and went since the bits were made has to be counted too.
  await fillShelf(
    Array.from({ length: 20 }, (_, i) => wish(i * 31)),
    names,
  )
  for (const listingId of first.listingIds.slice(5, 15))
    await db.listingState.create({ data: { listingId, kind: 'PAUSED', reason: 'Thử' } })
  expired = first.listingIds.slice(20, 26)
  await db.$executeRaw`UPDATE shelf_entry SET shown_through = local_day(now()) - 1 WHERE listing_id = ANY(${expired}::uuid[])`
  // As if those of one block had been new when its bits were made.
  await db.$executeRaw`UPDATE shelf_block SET day = day - 8 WHERE block % 3 = 0`
  entries = (
    await db.$queryRaw<(Omit<Entry, 'terms'> & { terms: string[] })[]>`
      SELECT listing_id::text AS id, set_number AS set, ward_code AS ward, village, stars, price_vnd AS vnd, solutions,
        first_approved_at AS "approvedAt", first_approved_at >= shelf_new_since(local_day(now())) AS "isNew", name,
        tsvector_to_array(terms) AS terms
      FROM shelf_entry WHERE shown_through >= local_day(now())`
  ).map((entry) => ({ ...entry, terms: new Set(entry.terms) }))
})

afterAll(async () => {
  await db.$executeRaw`SELECT refresh_shelf_entries(${expired}::uuid[])`
  await db.$executeRaw`UPDATE shelf_state SET block_size = 8192, frequent = 500`
})

const question = async (given: BrowseState, reading: Question['reading']): Promise<Question> => ({
  state: given,
  plan: planQuery(wordsOf(given.query), (await readReference()).phrases),
  reading,
})

describe('counts', () => {
  it('are those of a look at every listing, in bits and by reading', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ([given, reading]) => {
        const asking = await question(given, reading)
        const found = entries.filter((entry) => has(entry, asking.plan))
        expect(await countMatches(asking)).toBe(found.filter((entry) => satisfies(entry, given)).length)
        const tally = await tallyMatches(asking)
        for (const dimension of Object.keys(valuesOf) as Dimension[]) {
          const expected = new Map<string, number>()
          // Another solution narrows further; every other choice stands for the one that is there.
          const left = dimension === 'solution' ? undefined : dimension
          for (const entry of found.filter((each) => satisfies(each, given, left)))
            for (const value of valuesOf[dimension](entry))
              expected.set(`${value}`, (expected.get(`${value}`) ?? 0) + 1)
          const counted = [...tally[dimension]].filter(([, n]) => n > 0).sort()
          expect(counted, dimension).toEqual([...expected].sort())
        }
      }),
      { numRuns: 120, seed: 61 },
    )
  })
})

describe('pages', () => {
  it('follow each other through everything that is found, in order, none twice, however they are read', async () => {
    const orders: Record<string, (a: Entry, b: Entry) => number> = {
      newest: (a, b) => b.approvedAt.getTime() - a.approvedAt.getTime() || (a.id < b.id ? 1 : -1),
      stars: (a, b) => b.stars - a.stars || (orders.newest?.(a, b) ?? 0),
      'price-up': (a, b) =>
        Number(a.vnd === null) - Number(b.vnd === null) || (a.vnd ?? 0) - (b.vnd ?? 0) || (a.id < b.id ? -1 : 1),
      'price-down': (a, b) =>
        Number(a.vnd === null) - Number(b.vnd === null) || (b.vnd ?? 0) - (a.vnd ?? 0) || (a.id < b.id ? 1 : -1),
    }
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom(0, 8, 10_000), async ([given, reading], few) => {
        const asking = await question(given, reading)
        const expected = entries.filter((entry) => has(entry, asking.plan) && satisfies(entry, given))
        const tier = (entry: Entry) => {
          const isAt = (exact: boolean, place: Level['place']) =>
            groupsOf(asking.plan, { place, exact }).every((terms) => terms.some((term) => entry.terms.has(term)))
          const found = isAt(true, 'any')
          return (found ? 0 : 4) + (['row', 'name', 'about', 'any'] as const).findIndex((place) => isAt(found, place))
        }
        const seen: string[] = []
        let after: string | null = null
        do {
          const page = await pageOfMatches({ ...asking, state: { ...given, after } }, expected.length, {
            plain: few,
            withWords: few,
          })
          seen.push(...page.listingIds)
          after = page.next
        } while (after !== null && seen.length <= expected.length)
        if (given.sort === 'name') {
          const nameOf = new Map(entries.map(({ id, name }) => [id, name]))
          const sorted = seen.map((id) => nameOf.get(id) ?? '')
          expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi').compare))
          expect([...seen].sort()).toEqual(expected.map(({ id }) => id).sort())
          return
        }
        const order = orders[given.sort] ?? ((a: Entry, b: Entry) => tier(a) - tier(b) || (orders.newest?.(a, b) ?? 0))
        expect(seen, JSON.stringify([given, reading, few])).toEqual(expected.sort(order).map(({ id }) => id))
      }),
      { numRuns: 100, seed: 62 },
    )
  })
  it('go on where they were when the last listing of a page is gone', async () => {
    const asking = await question({ ...everything, sort: 'stars' }, 'bits')
    const first = await pageOfMatches(asking, entries.length)
    const gone = first.listingIds.at(-1) ?? ''
    const before = await pageOfMatches({ ...asking, state: { ...asking.state, after: first.next } }, entries.length)
    await db.listingState.create({ data: { listingId: gone, kind: 'PAUSED', reason: 'Thử' } })
    const after = await pageOfMatches({ ...asking, state: { ...asking.state, after: first.next } }, entries.length)
    expect(after.listingIds).toEqual(before.listingIds)
  })
  it('begin anew for a cursor of another order', async () => {
    const asking = await question({ ...everything, sort: 'stars' }, 'bits')
    const { next } = await pageOfMatches(asking, entries.length)
    const newest = { ...asking, state: everything }
    expect(await pageOfMatches({ ...newest, state: { ...everything, after: next } }, entries.length)).toEqual(
      await pageOfMatches(newest, entries.length),
    )
  })
})
