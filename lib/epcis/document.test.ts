import { describe, expect, it } from 'vitest'
import { contentHash, derivedEventId } from './canonical'
import { MOST_TOLD, readDocument as read } from './document'
import { isDateTime, isKeepable, isTooDeep, isUri, type JsonObject, MOST_FAULTS, MOST_VALUES, momentOf } from './shape'
import { namedBy, subjectsOf } from './subjects'

const base = { eventTime: '2026-11-10T08:00:00.000+07:00', eventTimeZoneOffset: '+07:00' }
const object = { ...base, type: 'ObjectEvent', action: 'OBSERVE', epcList: ['urn:epc:id:sgtin:4012345.011111.9876'] }
const context = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'
const document = (...eventList: unknown[]) => ({
  '@context': [context, { example: 'https://example.com/' }],
  ...{ type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-11-10T08:00:00Z', epcisBody: { eventList } },
})
const readDocument = (value: unknown, bounds = { most: 1000 }) => {
  const done = read(value, bounds)
  if (!done.ok) throw new Error(done.reason)
  return done
}
const faultsOf = (...events: unknown[]) =>
  readDocument(document(...events)).faults.map(({ pointer }) => pointer.replace('/epcisBody/eventList/', ''))

const family = { ...base, action: 'ADD', parentID: 'urn:epc:id:sscc:4012345.0111111111', childEPCs: [] }
const quantity = { epcClass: 'urn:epc:class:lgtin:4012345.011111.1234', quantity: 52, uom: 'KGM' }
const report = { type: 'Temperature', value: 26, uom: 'CEL', 'example:cv': '1' }

describe('an EPCIS document', () => {
  it.each<[string, unknown]>([
    ['an object event', object],
    ['one with no things but a list', { ...object, epcList: [] }],
    [
      'one of quantities',
      { ...base, type: 'ObjectEvent', action: 'ADD', quantityList: [quantity], ilmd: { 'cbvmda:lotNumber': 'A' } },
    ],
    [
      'one of a sensor',
      {
        ...base,
        type: 'ObjectEvent',
        action: 'OBSERVE',
        readPoint: { id: 'urn:x:1' },
        sensorElementList: [{ sensorReport: [report] }],
      },
    ],
    ['an extension', { ...object, 'example:any': { deep: [1, { x: null }] } }],
    [
      'other words than the standard has',
      { ...object, bizStep: 'https://example.com/steps/drying', disposition: 'example:wet' },
    ],
    ['an aggregation of quantities', { ...family, type: 'AggregationEvent', childQuantityList: [quantity] }],
    ['an aggregation undone', { ...family, type: 'AggregationEvent', action: 'DELETE' }],
    ['an association', { ...family, type: 'AssociationEvent', childEPCs: ['urn:epc:id:giai:4000001.111'] }],
    [
      'a transaction',
      { ...object, type: 'TransactionEvent', bizTransactionList: [{ type: 'po', bizTransaction: 'urn:x:po:1' }] },
    ],
    [
      'a transformation',
      { ...base, type: 'TransformationEvent', inputQuantityList: [quantity], outputEPCList: ['urn:x:1'] },
    ],
    [
      'half of a transformation',
      { ...base, type: 'TransformationEvent', transformationID: 'urn:x:t', outputQuantityList: [quantity] },
    ],
    ['a kind of its own', { ...base, type: 'example:Drying', anything: 1 }],
    [
      'a declaration of error',
      {
        ...object,
        errorDeclaration: {
          declarationTime: base.eventTime,
          reason: 'incorrect_data',
          correctiveEventIDs: ['urn:x:2'],
        },
      },
    ],
    [
      'a lasting disposition',
      { ...object, persistentDisposition: { set: ['completeness_verified'], unset: ['completeness_inferred'] } },
    ],
  ])('takes %s', (_, event) => expect(faultsOf(event)).toEqual([]))

  it.each<[string, unknown, string]>([
    ['no action', { ...object, action: undefined }, '0/action'],
    ['another action', { ...object, action: 'LOOK' }, '0/action'],
    ['no time', { ...object, eventTime: undefined }, '0/eventTime'],
    ['a time without zone', { ...object, eventTime: '2026-11-10T08:00:00' }, '0/eventTime'],
    ['a day that is none', { ...object, eventTime: '2026-02-30T08:00:00Z' }, '0/eventTime'],
    ['an offset past all zones', { ...object, eventTimeZoneOffset: '+14:30' }, '0/eventTimeZoneOffset'],
    ['nothing it is about', { ...object, epcList: undefined }, '0'],
    ['a thing twice', { ...object, epcList: ['urn:x:1', 'urn:x:1'] }, '0/epcList'],
    ['a thing without a URI', { ...object, epcList: ['box 1'] }, '0/epcList/0'],
    ["the standard's word in full", { ...object, bizStep: 'urn:epcglobal:cbv:bizstep:shipping' }, '0/bizStep'],
    ['an unknown word', { ...object, bizStep: 'drying' }, '0/bizStep'],
    ['an unknown field', { ...object, colour: 'red' }, '0/colour'],
    ['ilmd where nothing begins', { ...object, ilmd: {} }, '0'],
    ['ilmd without a namespace', { ...object, action: 'ADD', ilmd: { lot: '1' } }, '0/ilmd/lot'],
    ['quantity as text', { ...object, quantityList: [{ ...quantity, quantity: '5' }] }, '0/quantityList/0/quantity'],
    [
      'an unknown field of a quantity',
      { ...object, quantityList: [{ ...quantity, 'example:x': 1 }] },
      '0/quantityList/0/example:x',
    ],
    [
      'an element that says its type, as drafts had it',
      { ...object, sensorElementList: [{ type: 'epcis:SensorElement', sensorReport: [report] }] },
      '0/sensorElementList/0/type',
    ],
    [
      'a report without a type',
      { ...object, sensorElementList: [{ sensorReport: [{ value: 1 }] }] },
      '0/sensorElementList/0/sensorReport/0/type',
    ],
    ['no children', { ...family, type: 'AggregationEvent' }, '0'],
    ['no parent', { ...family, type: 'AssociationEvent', parentID: undefined, childEPCs: ['urn:x:1'] }, '0/parentID'],
    ['no transaction', { ...object, type: 'TransactionEvent', bizTransactionList: [] }, '0/bizTransactionList'],
    ['only what goes in', { ...base, type: 'TransformationEvent', inputQuantityList: [quantity] }, '0'],
    ['a kind without a namespace', { ...base, type: 'Drying' }, '0/type'],
    ['an empty lasting disposition', { ...object, persistentDisposition: {} }, '0/persistentDisposition'],
  ])('refuses %s', (_, event, pointer) => expect(faultsOf(JSON.parse(JSON.stringify(event)))).toContain(pointer))

  it('wants the frame of a document, and a context of a lone event', () => {
    expect(readDocument(document(object)).events).toHaveLength(1)
    expect(readDocument({ ...object, '@context': context }).faults).toEqual([])
    expect(readDocument(object).faults).toEqual([{ pointer: '/@context', rule: 'required' }])
    for (const name of ['@context', 'schemaVersion', 'creationDate', 'epcisBody'])
      expect(readDocument({ ...document(object), [name]: undefined }).faults.map(({ pointer }) => pointer)).toContain(
        `/${name}`,
      )
    for (const value of [null, [], 'x', 1, {}]) expect(readDocument(value).faults.length).toBeGreaterThan(0)
  })

  it('does not look into a list that is too long', () => {
    let looked = 0
    const watched = new Proxy([0, 0, 0], {
      get: (list, name, self) => {
        if (name === Symbol.iterator || name === 'entries' || /^\d+$/.test(String(name))) looked++
        return Reflect.get(list, name, self)
      },
    })
    const { epcisBody, ...frame } = document()
    const long = { ...frame, epcisBody: { ...epcisBody, eventList: watched } }
    expect(read(long, { most: 2 })).toEqual({ ok: false, reason: 'too-many' })
    expect(looked).toBe(0)
    expect(read(long, { most: 3 })).toMatchObject({ ok: true, faults: [{}, {}, {}] })
    expect(looked).toBeGreaterThan(0)
  })

  it('tells of no more than so many faults, in an event and in all', () => {
    const bad = { ...object, epcList: Array(5000).fill(0) }
    const one = readDocument(document(bad)).faults.length
    expect(one).toBeGreaterThanOrEqual(MOST_FAULTS)
    expect(one).toBeLessThan(MOST_FAULTS + 5)
    const many = Array(900).fill(0)
    expect(readDocument(document(...many))).toMatchObject({
      faults: { length: MOST_TOLD },
      events: { length: MOST_TOLD },
    })
    const judged = read(document(...many, object), { most: 1000, isEachJudged: true })
    expect(judged).toMatchObject({ isFrameSound: true, faults: { length: MOST_TOLD }, events: { length: 901 } })
    expect(judged.ok && judged.events.filter(({ isSound }) => isSound)).toHaveLength(1)
    expect(read({ ...object, '@context': context, action: 'BORROW' }, { most: 1 })).toMatchObject({
      isFrameSound: false,
    })
  })

  it('knows each event by what it says, not by the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(object).reverse()) as JsonObject
    expect(contentHash({ ...turned, eventID: 'urn:x:1', recordTime: 'later' })).toBe(contentHash(object as JsonObject))
    expect(contentHash({ ...object, action: 'ADD' })).not.toBe(contentHash(object as JsonObject))
    expect(derivedEventId(contentHash(object as JsonObject))).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('reads lots and products out of identifiers of both kinds', () => {
    const gtin = '09520123456788'
    expect(namedBy(`https://id.gs1.org/01/${gtin}/10/A%2FB`)).toEqual({ gtin, lot: 'A/B', serial: null })
    expect(namedBy('urn:epc:class:lgtin:9520123.045678.A%2FB')).toEqual({ gtin, lot: 'A/B', serial: null })
    expect(namedBy('urn:epc:id:sgtin:9520123.045678.7')).toEqual({ gtin, lot: null, serial: '7' })
    expect(namedBy('https://example.com/anything')).toBeNull()
    expect(subjectsOf({ parentID: 'urn:x:p', childQuantityList: [quantity] })).toEqual([
      { role: 'parent', value: 'urn:x:p', quantity: null, unit: null },
      { role: 'child-class', value: quantity.epcClass, quantity: 52, unit: 'KGM' },
    ])
  })

  it('tells URIs, moments and what can be kept', () => {
    for (const good of ['urn:x:1', 'https://a/b?c#d', 'ni:///sha-256;ab?ver=CBV2.0', 'example:x', 'https://[::1]:80/a'])
      expect(isUri(good), good).toBe(true)
    for (const bad of ['', 'a', 'a b:c', 'urn:a b', 'https://a/%zz', '1a:b', '//a/b'])
      expect(isUri(bad), bad).toBe(false)
    expect(['2026-11-10T08:00:60Z', '2026-11-10T08:00:00.5-06:00'].map(isDateTime)).toEqual([true, true])
    expect(momentOf('2026-11-10T08:00:60Z').toISOString()).toBe('2026-11-10T08:00:59.000Z')
    expect(isUri(`urn:x:${'a'.repeat(9000)}`)).toBe(false)
    expect([isKeepable(Array(MOST_VALUES + 1).fill(0)), isKeepable(Array(MOST_VALUES).fill(0))]).toEqual([false, true])
    const nested = (levels: number) => Buffer.from('["a\\"[",'.repeat(levels) + '[]'.repeat(9) + ']'.repeat(levels))
    expect([nested(63), nested(64), Buffer.from(`"${'['.repeat(99)}"`)].map(isTooDeep)).toEqual([false, true, false])
    let deep: unknown = 1
    for (let level = 0; level < 100; level++) deep = [deep]
    expect([isKeepable(deep), isKeepable(['a\0']), isKeepable(['\ud800']), isKeepable([{ a: '😀' }])]).toEqual([
      false,
      false,
      false,
      true,
    ])
  })
})
