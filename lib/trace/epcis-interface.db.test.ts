import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { askAs, listOf, type Sent } from './test-interface'
import { lotForTest, type TestLot } from './test-lot'

let own: TestLot
let other: TestLot
beforeAll(async () => {
  own = await lotForTest()
  other = await lotForTest()
})
afterAll(() => db.$disconnect())

type With = Sent & { lot?: TestLot | null }
const ask = (path: string, { lot = own, ...sent }: With = {}) => askAs(lot, path, sent)

const event = (rest: JsonObject = {}): JsonObject => ({
  ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'shipping', eventTime: '2026-11-10T08:00:00+07:00' },
  ...{ eventTimeZoneOffset: '+07:00', epcList: ['urn:epc:id:sgtin:4012345.011111.9876'], ...rest },
})
const documentOf = (...eventList: JsonObject[]) => ({
  '@context': 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld',
  ...{ type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-11-10T08:00:00Z', epcisBody: { eventList } },
})

describe('the interface', () => {
  it('takes one event by itself, with or without a context, and no document in its place', async () => {
    const lot = await lotForTest()
    const context = ['https://ref.gs1.org/standards/epcis/epcis-context.jsonld', { ex: 'https://example.com/' }]
    const made = await ask('/events', { lot, body: { ...event({ 'ex:a': 1 }), '@context': context } })
    expect(made).toMatchObject({ status: 201, said: { type: 'ObjectEvent', eventID: expect.any(String) } })
    const { said } = await ask(made.headers.Location?.replace('/api/epcis', '') ?? '', { lot })
    expect(said).toMatchObject({ type: 'EPCISQueryDocument', '@context': context })
    expect(listOf(said)).toMatchObject([{ 'ex:a': 1, eventID: made.said.eventID }])
    expect((await ask('/events', { lot, body: event() })).status).toBe(201)
    expect((await ask('/events', { lot, body: documentOf(event()) })).status).toBe(400)
    expect((await ask('/capture', { lot, body: event() })).status).toBe(400)
  })

  it('tells in the job what it left out, as problems', async () => {
    const body = documentOf(event(), event({ action: 'BORROW' }))
    const some = await ask('/capture', { body, headers: { 'GS1-Capture-Error-Behaviour': 'proceed' } })
    expect(some).toMatchObject({ status: 202, headers: { 'GS1-Capture-Error-Behaviour': 'proceed' } })
    const job = await ask(`/capture/${some.said.captureID}`)
    const problem = {
      type: 'epcisException:ValidationException',
      status: 400,
      instance: '#/epcisBody/eventList/1/action',
    }
    expect(job.said).toMatchObject({ running: false, success: false, errors: [problem] })
    expect((await ask(`/capture/${some.said.captureID}`, { lot: other })).status).toBe(404)
    expect((await ask('/capture', { body, headers: { 'GS1-Capture-Error-Behaviour': 'perhaps' } })).status).toBe(400)
  })

  it.each<[string, With, number, string]>([
    ['no key', { lot: null }, 401, 'SecurityException'],
    ['a key nobody has', { lot: null, headers: { 'x-api-key': `ghtd_${'x'.repeat(43)}` } }, 401, 'SecurityException'],
    ['an older version', { headers: { 'GS1-EPCIS-Version': '1.2' } }, 406, 'NotAcceptableException'],
    ['a newer vocabulary at least', { headers: { 'GS1-CBV-Min': '2.1' } }, 406, 'NotAcceptableException'],
    ['identifiers in another form', { headers: { 'GS1-EPC-Format': 'Always_EPC_URN' } }, 406, 'NotAcceptableException'],
    ['XML in return', { headers: { accept: 'application/xml' } }, 406, 'NotAcceptableException'],
    [
      'a document in XML',
      { body: '<a/>', headers: { 'content-type': 'application/xml' } },
      415,
      'UnsupportedMediaTypeException',
    ],
    [
      'a packed document',
      { body: '{}', headers: { 'content-encoding': 'gzip' } },
      415,
      'UnsupportedMediaTypeException',
    ],
    ['what is no JSON', { body: '{' }, 400, 'ValidationException'],
    [
      'too large a document',
      { body: '{}', headers: { 'content-length': '99999999' } },
      413,
      'CaptureLimitExceededException',
    ],
  ])('refuses %s', async (_, sent, status, type) => {
    const refused = await ask('/events', sent)
    expect(refused.status).toBe(status)
    expect(refused.said).toMatchObject({ type: `epcisException:${type}`, status })
  })

  it.each<Record<string, string>>([
    { 'GS1-EPCIS-Version': '2.0.0', 'GS1-CBV-Version': '2.0' },
    { 'GS1-EPCIS-Min': '1.2', 'GS1-EPCIS-Max': '2.1', 'GS1-EPC-Format': 'No_Preference' },
    { accept: 'application/ld+json' },
  ])('answers what it can with %j', async (headers) => {
    const answer = await ask('/events', { headers })
    expect(answer.status).toBe(200)
    expect(answer.headers['Content-Type']).toBe(headers.accept ?? 'application/json')
  })

  it('says what each address takes', async () => {
    const options = await ask('/capture', { method: 'OPTIONS', lot: null })
    expect(options).toMatchObject({ status: 204, headers: { Allow: 'OPTIONS, GET, POST', 'GS1-EPCIS-Max': '2.0' } })
    expect(options.headers).toMatchObject({
      'GS1-EPCIS-Capture-Limit': '10000',
      'GS1-Capture-Error-Behaviour': 'rollback',
    })
    expect((await ask('', {})).said).toContain('eventTypes')
    expect((await ask('/capture', { method: 'DELETE' })).status).toBe(405)
    expect((await ask('/nothing')).status).toBe(404)
  })

  it('lists what there is and the events of one of them, page by page, to its merchant alone', async () => {
    const lot = await lotForTest()
    const thing = 'https://id.gs1.org/01/09506000134352/21/7'
    await ask('/capture', {
      lot,
      body: documentOf(
        event({ readPoint: { id: 'urn:x:gate' }, disposition: 'in_transit' }),
        event({ bizStep: 'packing', epcList: [thing], eventTime: '2026-11-10T09:00:00Z' }),
        event({ bizStep: 'storing', epcList: [thing], bizLocation: { id: 'urn:x:store' } }),
      ),
    })
    expect((await ask('/eventTypes', { lot })).said).toMatchObject({
      type: 'EventTypeItemList',
      eventType: ['ObjectEvent'],
    })
    expect((await ask('/dispositions', { lot })).said.disposition).toEqual(['in_transit'])
    expect((await ask('/readPoints', { lot })).said.readPoint).toEqual(['urn:x:gate'])
    expect((await ask('/bizLocations', { lot })).said.bizLocation).toEqual(['urn:x:store'])
    expect((await ask('/epcs', { lot })).said).toEqual([thing, 'urn:epc:id:sgtin:4012345.011111.9876'])
    const first = await ask('/bizSteps?perPage=2', { lot })
    const next = /<\/api\/epcis(.*)>; rel="next"/.exec(first.headers.Link ?? '')?.[1] ?? ''
    const rest = await ask(next, { lot })
    expect([first.said.bizStep, rest.said.bizStep, rest.headers.Link]).toEqual([
      ['packing', 'shipping'],
      ['storing'],
      undefined,
    ])
    expect((await ask('/bizSteps/storing', { lot })).said).toEqual(['events'])
    expect((await ask('/bizSteps/storing')).status).toBe(404)
    const of = async (path: string) => listOf((await ask(path, { lot })).said).map(({ bizStep }) => bizStep)
    expect(await of('/bizSteps/urn:epcglobal:cbv:bizstep:packing/events')).toEqual(['packing'])
    expect(await of(`/epcs/${encodeURIComponent(thing)}/events?EQ_bizStep=storing|shipping`)).toEqual(['storing'])
    expect(await of(`/epcs/${thing}/events`)).toEqual(['packing', 'storing'])
    expect(await of('/eventTypes/ObjectEvent/events?eventType=AggregationEvent')).toEqual([])
    expect((await ask(`/epcs/${encodeURIComponent(thing)}/events`)).status).toBe(404)
    for (const path of ['/eventTypes', '/epcs', '/bizLocations', '/capture', '/events'])
      expect((await ask(path, { lot: other })).body).not.toMatch(/urn:x:|9506000134352|ObjectEvent|captureID/)
  })

  it("goes on only within the merchant's own, whatever a token says", async () => {
    const lot = await lotForTest()
    await ask('/capture', { lot, body: documentOf(event({ epcList: ['urn:x:1'] }), event({ epcList: ['urn:x:2'] })) })
    const page = await ask('/events?perPage=1', { lot })
    const next = /<\/api\/epcis(.*)>/.exec(page.headers.Link ?? '')?.[1] ?? ''
    expect(listOf((await ask(next, { lot })).said)).toHaveLength(1)
    expect(listOf((await ask(next, { lot: other })).said)).toHaveLength(0)
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const token of [
      { at: '0000-01-01T00:00:00Z', seq: '0', seen: -5 },
      { at: '2026-01-01T00:00:00Z', seq: '0', seen: 0 },
    ])
      expect(listOf((await ask(`/events?nextPageToken=${forged(token)}`, { lot: other })).said)).toHaveLength(0)
    for (const token of [forged({ word: '\0' }), forged({ word: 1 }), 'x', forged(null)])
      expect((await ask(`/epcs?nextPageToken=${encodeURIComponent(token)}`)).status).toBe(400)
    const capture = { at: '2999-01-01T00:00:00Z', seq: '0', seen: 0 }
    expect((await ask(`/capture?nextPageToken=${forged(capture)}`, { lot: other })).said).toEqual([])
  })

  it('keeps ids of the CBV whether or not their address was encoded', async () => {
    const eventID = `ni:///sha-256;${randomUUID().replaceAll('-', '').repeat(2)}?ver=CBV2.0`
    await ask('/events', { body: event({ eventID }) })
    for (const id of [encodeURIComponent(eventID), eventID, encodeURIComponent(eventID).replaceAll('%2F', '/')])
      expect(listOf((await ask(`/events/${id}`)).said)).toMatchObject([{ eventID }])
  })

  it("binds nothing to another's lot, whichever way its number is written", async () => {
    const [lot, stranger] = [await lotForTest(), await lotForTest()]
    const { gtin, code } = lot
    const urn = `urn:epc:class:lgtin:${gtin.slice(1, 8)}.${gtin.slice(0, 1)}${gtin.slice(8, 13)}.${code}`
    const named = [urn, `https://id.gs1.org/01/${gtin}/10/${code}`, `https://evil.example/01/${gtin}/10/${code}`]
    const about = (each: string) => event({ epcList: [], quantityList: [{ epcClass: each, quantity: 1, uom: 'KGM' }] })
    const body = documentOf(...named.map(about))
    expect((await ask('/capture', { lot: stranger, body })).status).toBe(202)
    expect(await db.traceLink.count({ where: { lotId: lot.lotId } })).toBe(0)
    expect((await ask('/capture', { lot, body })).status).toBe(202)
    expect(await db.traceLink.count({ where: { lotId: lot.lotId } })).toBe(3)
    for (const each of named)
      expect(listOf((await ask(`/events?MATCH_anyEPCClass=${encodeURIComponent(each)}`, { lot })).said)).toHaveLength(1)
  })
})
