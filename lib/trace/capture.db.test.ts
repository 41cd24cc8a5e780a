import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { CAPTURE_LIMIT } from './capture-limit'
import { captureDocument } from './commands/capture'
import { captureTogether } from './commands/capture-together'
import { admitBytes, KIBIBYTES_A_MINUTE } from './keys'
import { findCaptureJob } from './queries/capture-jobs'
import { findEvents, queryEvents } from './queries/events'
import { findOrigin } from './queries/origin'
import { parseEventQuery } from './query-input'
import { lotUri } from './templates'
import { lotForTest, type TestLot } from './test-lot'

let own: TestLot
let other: TestLot
beforeAll(async () => {
  own = await lotForTest()
  other = await lotForTest()
})
afterAll(() => db.$disconnect())

const event = (rest: Record<string, unknown> = {}) => ({
  ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'shipping', eventTime: '2026-11-10T08:00:00+07:00' },
  ...{ eventTimeZoneOffset: '+07:00', epcList: ['urn:epc:id:sgtin:4012345.011111.9876'], ...rest },
})
const document = (...eventList: unknown[]) => ({
  '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld', { ex: 'https://example.com/' }],
  ...{ type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-11-10T08:00:00Z', epcisBody: { eventList } },
})
const capture = (lot: TestLot, ...events: unknown[]) =>
  captureDocument(lot.system, JSON.parse(JSON.stringify(document(...events))), 'rollback', new Date())

async function ask(lot: TestLot, params: Record<string, string>) {
  const parsed = parseEventQuery(new URLSearchParams(params))
  if (!parsed.ok) throw new Error(parsed.problem)
  const page = await queryEvents(lot.system, parsed.query)
  if (!page.ok) throw new Error(page.reason)
  return page
}
const ids = (events: { event: JsonObject }[]) => events.map(({ event }) => String(event.eventID))

describe('capturing', () => {
  it('takes all of a document or none of it', async () => {
    const before = await db.traceEvent.count({ where: { merchantId: own.merchantId } })
    const bad = await capture(own, event({ 'ex:batch': 1 }), event({ action: 'BORROW' }))
    expect(bad).toMatchObject({ ok: false, reason: 'invalid', faults: [{ pointer: '/epcisBody/eventList/1/action' }] })
    expect(await db.traceEvent.count({ where: { merchantId: own.merchantId } })).toBe(before)
    const some = await captureDocument(
      own.system,
      document(event({ 'ex:batch': 2 }), event({ action: 'BORROW' })),
      'proceed',
      new Date(),
    )
    expect(some).toMatchObject({ ok: true, refused: 1 })
    const job = some.ok ? await findCaptureJob(own.system, some.captureId) : null
    expect(job).toMatchObject({ success: false, running: false, captureErrorBehaviour: 'proceed' })
    expect(some.ok && (await findCaptureJob(other.system, some.captureId))).toBeNull()
  })

  it('refuses a list that is too long as such, and bytes beyond those of a minute, by merchant', async () => {
    expect(await capture(own, ...Array(CAPTURE_LIMIT + 1).fill(0))).toEqual({ ok: false, reason: 'too-many' })
    const merchant = { merchantId: randomUUID() }
    const half = (KIBIBYTES_A_MINUTE / 2) * 1024
    expect(await admitBytes(merchant, half)).toEqual({ admitted: true })
    expect(await admitBytes(merchant, half)).toEqual({ admitted: true })
    expect(await admitBytes(merchant, 1)).toMatchObject({ admitted: false })
    expect(await admitBytes({ merchantId: randomUUID() }, 1)).toEqual({ admitted: true })
  })

  it('stores what comes again once, with or without an id', async () => {
    const eventID = `urn:uuid:${randomUUID()}`
    const first = await capture(own, event({ eventID }), event({ 'ex:n': 1 }))
    const second = await capture(own, event({ eventID }), event({ 'ex:n': 1 }))
    expect(first.ok && first.events.map(({ isNew }) => isNew)).toEqual([true, true])
    expect(second.ok && second.events.map(({ isNew }) => isNew)).toEqual([false, false])
  })

  it('stores what comes in at once together, each document with its own job, and one that breaks breaks no other', async () => {
    const lot = await lotForTest()
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, at) => capture(lot, event({ 'ex:at': at }), event({ 'ex:at': -1 }))),
    )
    const jobs = await Promise.all(sent.map((each) => each.ok && findCaptureJob(lot.system, each.captureId)))
    expect(jobs.filter((job) => job !== false && job?.success)).toHaveLength(12)
    expect(new Set(sent.map((each) => each.ok && each.captureId)).size).toBe(12)
    expect(await db.traceEvent.count({ where: { merchantId: lot.merchantId } })).toBe(13)
    const one = (body: JsonObject) => {
      const id = randomUUID()
      const { keyId: key_id } = lot.system
      const job = {
        ...{ id, key_id, behaviour: 'rollback', success: true, events: 1, errors: [] },
        created_at: new Date(),
      }
      const events = [{ body, context: undefined, captureId: id }]
      return captureTogether(lot.merchantId, { capture: job, events, now: new Date() })
    }
    const good = event({ 'ex:good': 1 })
    const some = await Promise.allSettled([
      one(event()),
      one(good),
      one(event({ eventTime: 'never' })),
      one({ ...good, 'ex:good': 2 }),
    ])
    expect(some.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })

  it('takes the first and the last moment there is', async () => {
    const times = ['0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '2016-12-31T23:59:60Z']
    const captured = await capture(own, ...times.map((eventTime) => event({ eventTime })))
    expect(captured.ok && captured.events.every(({ isNew }) => isNew)).toBe(true)
  })

  it('keeps the chain of a lot whole when its events come in at once', async () => {
    const lot = await lotForTest()
    const quantityList = [{ epcClass: lotUri(lot), quantity: 1, uom: 'KGM' }]
    await Promise.all(
      Array.from({ length: 9 }, (_, at) =>
        capture(lot, event({ epcList: [], quantityList, bizStep: 'storing', 'ex:at': at })),
      ),
    )
    const origin = await findOrigin(lot.gtin, lot.code)
    expect(origin).toMatchObject({ isChainWhole: true })
    expect(origin?.steps).toHaveLength(9)
  })

  it('binds events to the lots they name and records what the rules find', async () => {
    const quantityList = [{ epcClass: lotUri(own), quantity: 500, uom: 'KGM' }]
    await capture(own, event({ epcList: [], quantityList, bizStep: 'shipping' }))
    const found = await db.traceFinding.findMany({ where: { lotId: own.lotId } })
    expect(found.map(({ code }) => code).sort()).toEqual(['before-made', 'more-than-made'])
    await capture(other, event({ epcList: [], quantityList, 'ex:theirs': true }))
    expect(await db.traceLink.count({ where: { lotId: own.lotId } })).toBe(1)
  })

  it('records findings and refuses nothing for them', async () => {
    const captured = await capture(
      own,
      event({ epcList: ['https://id.gs1.org/01/09520123456789/21/1'], bizStep: 'https://example.com/kho' }),
    )
    const id = captured.ok ? (captured.events[0]?.id ?? '') : ''
    const found = await db.traceFinding.findMany({ where: { eventId: id }, orderBy: { code: 'asc' } })
    expect(found.map(({ code }) => code)).toEqual(['bad-identifier', 'unknown-step'])
  })
})

describe('querying', () => {
  it("answers the merchant's own events only, by what was asked", async () => {
    const lot = await lotForTest()
    const at = (hour: string) => `2026-11-11T${hour}:00:00+07:00`
    await capture(
      lot,
      event({ eventID: 'urn:x:one', eventTime: at('08'), bizStep: 'packing', bizLocation: { id: 'urn:x:kho' } }),
      event({
        eventID: 'urn:x:two',
        eventTime: at('09'),
        disposition: 'in_transit',
        readPoint: { id: 'urn:x:cong' },
        'ex:k': 'v',
      }),
      {
        ...event({ eventID: 'urn:x:three', eventTime: at('10') }),
        type: 'TransformationEvent',
        action: undefined,
        epcList: undefined,
        ...{
          inputQuantityList: [{ epcClass: 'urn:epc:class:lgtin:4012345.012345.A' }],
          outputEPCList: ['urn:epc:id:sgtin:4012345.099999.1'],
        },
      },
    )
    expect(ids((await ask(other, {})).events)).not.toContain('urn:x:one')
    expect(ids((await ask(lot, { eventType: 'TransformationEvent' })).events)).toEqual(['urn:x:three'])
    expect(ids((await ask(lot, { EQ_bizStep: 'urn:epcglobal:cbv:bizstep:packing,other' })).events)).toEqual([
      'urn:x:one',
    ])
    expect(ids((await ask(lot, { EQ_disposition: 'in_transit', EQ_readPoint: 'urn:x:cong' })).events)).toEqual([
      'urn:x:two',
    ])
    expect(ids((await ask(lot, { EQ_bizLocation: 'urn:x:kho' })).events)).toEqual(['urn:x:one'])
    expect(ids((await ask(lot, { GE_eventTime: at('09'), LT_eventTime: at('10') })).events)).toEqual(['urn:x:two'])
    expect(ids((await ask(lot, { GE_recordTime: '2999-01-01T00:00:00Z' })).events)).toEqual([])
    expect(ids((await ask(lot, { MATCH_epc: 'urn:epc:idpat:sgtin:4012345.011111.*' })).events)).toEqual([
      'urn:x:one',
      'urn:x:two',
    ])
    expect(ids((await ask(lot, { MATCH_anyEPC: 'urn:epc:id:sgtin:4012345.099999.1' })).events)).toEqual(['urn:x:three'])
    expect(ids((await ask(lot, { MATCH_inputEPCClass: 'urn:epc:class:lgtin:4012345.012345.A' })).events)).toEqual([
      'urn:x:three',
    ])
    const backwards = await ask(lot, { orderBy: 'eventTime', perPage: '2' })
    expect(ids(backwards.events)).toEqual(['urn:x:three', 'urn:x:two'])
    const rest = await ask(lot, { orderBy: 'eventTime', perPage: '2', nextPageToken: backwards.next ?? '' })
    expect([ids(rest.events), rest.next]).toEqual([['urn:x:one'], null])
    expect(await findEvents(lot.system, 'urn:x:two')).toMatchObject([
      { event: { 'ex:k': 'v' }, contexts: [{ ex: 'https://example.com/' }] },
    ])
    expect(await findEvents(other.system, 'urn:x:two')).toEqual([])
  })

  it.each([['EQ_bizStop=x'], ['GE_eventTime=yesterday'], ['perPage=0'], ['orderBy=size'], ['nextPageToken=xyz']])(
    'refuses %s',
    (query) => expect(parseEventQuery(new URLSearchParams(query)).ok).toBe(false),
  )
})
