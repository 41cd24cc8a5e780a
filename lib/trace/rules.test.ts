import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@/lib/epcis/shape'
import { namedBy, subjectsOf } from '@/lib/epcis/subjects'
import {
  atBeginning,
  eventFindings,
  isProof,
  isStateEnough,
  journeyFindings,
  missingItems,
  standingEvents,
  tenItems,
  withStep,
} from './rules'
import { nextStep, templateSteps } from './step-order'
import { declarationOf, eventOf, lotUri } from './templates'
import type { JourneyStep, LotFacts } from './types'

const now = new Date('2026-11-22T05:00:00Z')
const lot: LotFacts = {
  gtin: '02900000000018',
  code: 'A1',
  producedOn: '2026-11-01',
  quantity: 1,
  unit: 'TNE',
  recalledAt: null,
}
const place = { id: '6f0d4c1e-0000-4000-8000-000000000001', gln: null }

let count = 0
function step(
  name: (typeof templateSteps)[number],
  day: string,
  quantity: number | null = null,
  unit = 'KGM',
): JourneyStep & { body: JsonObject } {
  count += 1
  const body = eventOf({
    id: `id-${count}`,
    step: name,
    at: new Date(`${day}T08:00:00+07:00`),
    lot,
    quantity,
    unit,
    place,
  })
  return asJourney(String(count), body)
}
const asJourney = (id: string, body: JsonObject): JourneyStep & { body: JsonObject } => ({
  id,
  body,
  subjects: subjectsOf(body).filter(({ value }) => namedBy(value)?.lot === lot.code),
  eventId: String(body.eventID),
  type: String(body.type),
  eventTime: new Date(String(body.eventTime)),
  step: String(body.bizStep),
  isDeclaration: body.errorDeclaration !== undefined,
})
const codes = (events: JourneyStep[], facts = lot) => journeyFindings(facts, events).map(({ finding }) => finding.code)

describe('what is wrong with a journey', () => {
  it('nothing with one that is made and then leaves, in whatever order it was told', () => {
    const events = [
      step('shipping', '2026-11-03', 600),
      step('commissioning', '2026-11-01', 1000),
      step('packing', '2026-11-02'),
    ]
    expect(codes(events)).toEqual([])
    expect(codes([...events].reverse())).toEqual([])
  })

  it('more leaves than was made, over all that was sent, in units that compare', () => {
    const made = step('commissioning', '2026-11-01')
    expect(codes([made, step('shipping', '2026-11-02', 600), step('shipping', '2026-11-03', 401)])).toEqual([
      'more-than-made',
    ])
    expect(codes([made, step('shipping', '2026-11-02', 600), step('shipping', '2026-11-03', 400)])).toEqual([])
    expect(codes([made, step('shipping', '2026-11-02', 5000, 'H87')])).toEqual([])
  })

  it('it leaves before it is made, or is never made', () => {
    expect(codes([step('shipping', '2026-11-02')])).toEqual(['before-made'])
    expect(codes([step('commissioning', '2026-11-05'), step('retail_selling', '2026-11-04')])).toEqual([
      'before-made',
      'after-production-day',
    ])
    expect(codes([step('commissioning', '2026-10-31')])).toEqual(['before-production-day'])
  })

  it('more is made than the lot holds, in one go or several, however told', () => {
    const small = { ...lot, quantity: 1500.5, unit: 'GRM' }
    expect(codes([step('commissioning', '2026-11-01', 2000, 'GRM')], small)).toEqual(['more-than-lot'])
    expect(codes([step('commissioning', '2026-11-01', 2)], small)).toEqual(['more-than-lot'])
    expect(codes([step('commissioning', '2026-11-01', 1500.5, 'GRM')], small)).toEqual([])
    expect(codes([step('commissioning', '2026-11-01', 2000, 'H87')], small)).toEqual([])
    const halves = [step('commissioning', '2026-11-01', 600), step('commissioning', '2026-11-01', 400)]
    expect(codes(halves)).toEqual([])
    expect(codes([...halves, step('commissioning', '2026-11-01', 0.5)])).toEqual(['more-than-lot'])
    expect(
      codes([...halves, { ...step('commissioning', '2026-11-01', 1000), step: 'creating_class_instance' }]),
    ).toEqual([])
  })

  it('it is made on a later day than it says; packing, boxes’ own numbers and what is made of it may come later', () => {
    expect(codes([step('commissioning', '2026-11-03')])).toEqual(['after-production-day'])
    expect(codes([step('commissioning', '2026-11-01'), step('packing', '2026-11-03', 5000)])).toEqual([])
    const later = step('commissioning', '2026-11-03', 5000)
    expect(codes([{ ...later, subjects: [{ role: 'epc', quantity: null, unit: null }] }])).toEqual([])
    const into = { role: 'input-class', quantity: 5000, unit: 'KGM' } as const
    expect(codes([{ ...later, type: 'TransformationEvent', subjects: [into] }])).toEqual([])
    const out = { ...into, role: 'output-class' } as const
    expect(codes([{ ...later, type: 'TransformationEvent', subjects: [out] }])).toEqual([
      'after-production-day',
      'more-than-lot',
    ])
  })

  it('it is sent after it was recalled', () => {
    const recalled = { ...lot, recalledAt: new Date('2026-11-10T00:00:00Z') }
    expect(codes([step('commissioning', '2026-11-01'), step('shipping', '2026-11-11')], recalled)).toEqual([
      'after-recall',
    ])
  })

  it('is gone once it was declared wrong, together with the declaration', () => {
    const wrong = step('shipping', '2026-10-02')
    const declared = asJourney('d', declarationOf(wrong.body, 'did_not_occur', now))
    expect(standingEvents([wrong, declared])).toEqual([])
    expect(codes([wrong, declared])).toEqual([])
  })
})

describe('a journey judged as it grows', () => {
  const names = ['commissioning', 'packing', 'shipping', 'storing', 'retail_selling'] as const
  const happening = fc.record({
    name: fc.constantFrom(...names),
    isMerged: fc.boolean(),
    day: fc.integer({ min: 1, max: 20 }),
    quantity: fc.integer({ min: 0, max: 700 }),
    declared: fc.boolean(),
  })
  const told = (all: { eventId: string; finding: { code: string } }[]) =>
    all.map((each) => `${each.eventId} ${each.finding.code}`)

  it('comes to the same findings as one judged from its beginning each time', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (happenings, atOnce) => {
        const events = happenings.flatMap(({ name, isMerged, day, quantity, declared }, at) => {
          const plain = step(name, `2026-11-${String(day).padStart(2, '0')}`, quantity)
          const out = [{ role: 'output-class', quantity, unit: 'KGM' } as const]
          const own = isMerged ? { ...plain, type: 'TransformationEvent', subjects: out } : plain
          return declared && at % 5 === 4
            ? [own, asJourney(`d${own.id}`, declarationOf(own.body, 'did_not_occur', now))]
            : [own]
        })
        const [whole, grown] = [new Set<string>(), new Set<string>()]
        let state = atBeginning
        for (let from = 0; from < events.length; from += atOnce) {
          const added = events.slice(from, from + atOnce)
          const all = told(journeyFindings(lot, events.slice(0, from + atOnce)))
          for (const each of all) whole.add(each)
          for (const each of isStateEnough(lot, state, added) ? told(journeyFindings(lot, added, state)) : all)
            grown.add(each)
          state = added.reduce((sum, each) => withStep(lot, sum, each), state)
        }
        expect([...grown].sort()).toEqual([...whole].sort())
      }),
    )
  })
})

describe('what is wrong with an event', () => {
  const event = (rest: JsonObject): JsonObject => ({
    ...eventOf({ id: 'x', step: 'packing', at: now, lot, quantity: 1, unit: 'KGM', place }),
    ...rest,
  })
  const found = (rest: JsonObject) => eventFindings(event(rest), now).map(({ code }) => code)

  it('nothing with what the booth itself writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templateSteps),
        fc.stringMatching(/^[!-z]{1,20}$/).filter((code) => !/[#$@[\\\]^`]/.test(code)),
        (name, code) => {
          const own = eventOf({ id: 'x', step: name, at: now, lot: { ...lot, code }, quantity: 2, unit: 'KGM', place })
          expect(eventFindings(own, now)).toEqual([])
        },
      ),
    )
  })

  it('a time to come, a missing or foreign step, a number that is none', () => {
    expect(found({ eventTime: '2026-11-22T05:10:00Z' })).toEqual(['future'])
    expect(found({ bizStep: undefined })).toEqual(['no-step'])
    expect(found({ bizStep: 'https://example.com/phoi' })).toEqual(['unknown-step'])
    expect(found({ bizStep: 'https://ref.gs1.org/cbv/BizStep-packing' })).toEqual([])
    expect(
      found({
        epcList: ['https://id.gs1.org/01/02900000000019/21/1', 'urn:epc:id:sgtin:1.1.1', 'https://example.com/a'],
      }),
    ).toEqual(['bad-identifier'])
  })

  it('more comes out than went in', () => {
    const transformed = (input: number, output: number, unit = 'KGM') => ({
      type: 'TransformationEvent',
      inputQuantityList: [{ epcClass: 'urn:x:a', quantity: input, uom: 'KGM' }],
      outputQuantityList: [{ epcClass: lotUri(lot), quantity: output, uom: unit }],
    })
    expect(found(transformed(10, 10.5))).toEqual(['output-exceeds-input'])
    expect(found(transformed(0.3, 300, 'GRM'))).toEqual([])
    expect(found(transformed(1, 40, 'H87'))).toEqual([])
  })
})

describe('a proof', () => {
  it('wants all ten items, something made and something that left, and nothing found', () => {
    const all = Object.fromEntries(tenItems.map((item) => [item, true])) as Record<(typeof tenItems)[number], boolean>
    expect(missingItems(all)).toEqual([])
    expect(missingItems({ ...all, picture: false })).toEqual(['picture'])
    expect(isProof([], ['commissioning', 'shipping'], 0)).toBe(true)
    expect(isProof([], ['commissioning', 'shipping'], 1)).toBe(false)
    expect(isProof([], ['commissioning', 'packing'], 0)).toBe(false)
    expect(isProof([], ['shipping'], 0)).toBe(false)
    expect(isProof(['picture'], ['commissioning', 'shipping'], 0)).toBe(false)
  })
})

describe('what comes next', () => {
  it('is the step after the furthest that is recorded, whatever their order, and the last stays the last', () => {
    expect(nextStep([])).toBe('collecting')
    expect(nextStep(['commissioning'])).toBe('inspecting')
    expect(nextStep(['shipping', 'commissioning'])).toBe('retail_selling')
    expect(nextStep(['retail_selling'])).toBe('retail_selling')
    expect(nextStep(['destroying', 'collecting'])).toBe('commissioning')
  })
})
