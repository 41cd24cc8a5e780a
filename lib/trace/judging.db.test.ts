import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { firstHash, linkHash } from './chain'
import { readEvent, rowOf } from './commands/event-rows'
import { judgeSomeAgain } from './commands/judge-again'
import { storeEvents } from './commands/store-events'
import { writeEvents } from './commands/write-events'
import { RULES_VERSION } from './rules'
import { listSlugsToShow } from './show-lots'
import { lotUri } from './templates'
import { lotForTest, stepForTest, type TestLot } from './test-lot'

afterAll(() => db.$disconnect())

const shipping = (lot: TestLot, rest: JsonObject = {}): JsonObject => ({
  ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'shipping', eventTime: '2026-11-10T08:00:00Z' },
  ...{ eventTimeZoneOffset: '+07:00', quantityList: [{ epcClass: lotUri(lot), quantity: 1, uom: 'KGM' }], ...rest },
})
const store = ({ merchantId }: TestLot, ...bodies: JsonObject[]) =>
  db.$transaction((tx) =>
    storeEvents(
      tx,
      bodies.map((body) => ({ body, context: undefined, captureId: null })),
      { merchantId, authorId: null, now: new Date() },
    ),
  )
const foundOn = async (id: string | undefined) =>
  (await db.traceFinding.findMany({ where: { eventId: id ?? '' }, orderBy: { code: 'asc' } })).map(({ code }) => code)

it('finds what says the same under another id, in one document or later, unless the first was declared wrong', async () => {
  const lot = await lotForTest()
  const [first, copy] = await store(lot, shipping(lot, { eventID: 'urn:x:1' }), shipping(lot, { eventID: 'urn:x:2' }))
  const [later, other] = await store(lot, shipping(lot), shipping(lot, { disposition: 'in_transit' }))
  expect(await Promise.all([first, copy, later, other].map((each) => foundOn(each?.id)))).toEqual([
    ['before-made'],
    ['before-made', 'duplicate'],
    ['before-made', 'duplicate'],
    ['before-made'],
  ])
  const wrong = shipping(lot, { eventID: 'urn:x:9', 'ex:box': 9 })
  const [, declared] = await store(lot, wrong, {
    ...wrong,
    errorDeclaration: { declarationTime: '2026-11-11T00:00:00Z' },
  })
  const [again] = await store(lot, shipping(lot, { eventID: 'urn:x:10', 'ex:box': 9 }))
  expect([await foundOn(declared?.id), await foundOn(again?.id)]).toEqual([[], ['before-made']])
  const theirs = await lotForTest()
  const [same] = await store(theirs, shipping(lot, { eventID: 'urn:x:3' }))
  expect(await foundOn(same?.id)).toEqual([])
})

it('judges lots again that were judged by earlier rules, once', async () => {
  const lot = await lotForTest()
  const read = readEvent({ body: shipping(lot), context: undefined, captureId: null })
  const event = rowOf(randomUUID(), read)
  const subjects = read.subjects.map((each, position) => ({ ...each, event_id: event.id, position, lot_id: lot.lotId }))
  const link = {
    ...{ lot_id: lot.lotId, position: 1, event_id: event.id, hash: linkHash(firstHash(lot.lotId), read.hash) },
    ...{ made_at: null, sent: 1, latest_at: event.event_time, has_declaration: false },
  }
  const rows = { captures: [], events: [event], subjects, links: [link], findings: [] }
  await db.$transaction((tx) => writeEvents(tx, rows, { merchantId: lot.merchantId, authorId: null, at: new Date() }))
  expect(await judgeSomeAgain(lot.merchantId)).toBe(false)
  await db.traceLot.update({ where: { id: lot.lotId }, data: { judgedWith: RULES_VERSION - 1 } })
  expect([await judgeSomeAgain(lot.merchantId), await judgeSomeAgain(lot.merchantId)]).toEqual([true, false])
  expect(await foundOn(event.id)).toEqual(['before-made'])
})

it('knows of which lots the pages of products speak', async () => {
  const lot = await lotForTest()
  const { slug } = await db.listing.findUniqueOrThrow({ where: { id: lot.listingId } })
  const told = (...lots: [string, boolean][]) => listSlugsToShow(new Map(lots))
  await stepForTest(lot, 'commissioning', '2026-11-01T08:00')
  expect(await told([lot.lotId, false])).toEqual([slug])
  const { id: _, ...older } = await db.traceLot.findUniqueOrThrow({ where: { id: lot.lotId } })
  const before = { ...older, code: `${lot.code}B`, producedOn: new Date('2026-10-01') }
  const { id } = await db.traceLot.create({ data: before })
  expect([await told([id, false]), await told([id, true], [lot.lotId, false])]).toEqual([[], [slug]])
})
