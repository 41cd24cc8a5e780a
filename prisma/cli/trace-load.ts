import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { addDays, type Day, dateOfDay } from '@/lib/format/days'
import { storeEvents } from '@/lib/trace/commands/store-events'
import { hashOfKey, newKey } from '@/lib/trace/keys'
import { RULES_VERSION } from '@/lib/trace/rules'
import { templateSteps } from '@/lib/trace/step-order'
import { eventOf, lotUri } from '@/lib/trace/templates'

/*
 * npm run bench:trace runs it: adds lots with ten events each to the demo city, every second one to the first merchant,
 * as they would have been captured, and prints as JSON a key of that merchant and some codes.
 */
const { values } = parseArgs({
  options: { lots: { type: 'string', default: '100000' }, from: { type: 'string', default: '0' } },
})
const [wanted, first] = [Number(values.lots), Number(values.from)]
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--lots wants a whole number of at least 1.')

const LOTS_AT_ONCE = 200
const context = { bench: 'https://example.com/bench/' }

type Home = { merchantId: string; listingId: string; placeId: string; gtin: string }
type Lot = { id: string; gtin: string; code: string; producedOn: Day; home: Home }

const dayAfter = (day: Day, days: number, hour: number) =>
  new Date(`${addDays(day, days)}T${String(hour).padStart(2, '0')}:00:00+07:00`)

/** Ten events: the seven steps of the booth's own form, a pallet, an order, and what other goods went in. */
function journeyOf(lot: Lot, number: number): JsonObject[] {
  const place = { id: lot.home.placeId, gln: null }
  const at = dayAfter(lot.producedOn, 5, 9)
  const own = templateSteps.map((step, days) =>
    eventOf({
      ...{ id: randomUUID(), step, at: dayAfter(lot.producedOn, days - 1, 8), lot, place, unit: 'KGM' },
      quantity: step === 'commissioning' ? 100 : step === 'shipping' ? 90 : null,
    }),
  )
  const base = { eventTime: at.toISOString(), eventTimeZoneOffset: '+07:00', eventID: `urn:uuid:${randomUUID()}` }
  const quantity = [{ epcClass: lotUri(lot), quantity: 90, uom: 'KGM' }]
  const serial = String(number).padStart(9, '0')
  return [
    ...own,
    {
      ...{ ...base, type: 'AggregationEvent', action: 'ADD', bizStep: 'packing', 'bench:pallet': number % 7 },
      ...{ parentID: `urn:epc:id:sscc:8934567.0${serial}`, childQuantityList: quantity },
    },
    {
      ...{ ...base, eventID: `urn:uuid:${randomUUID()}`, type: 'TransactionEvent', action: 'ADD', bizStep: 'picking' },
      ...{ bizTransactionList: [{ type: 'po', bizTransaction: `urn:x:po:${number}` }], quantityList: quantity },
    },
    {
      ...{ ...base, eventID: `urn:uuid:${randomUUID()}`, type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'receiving' },
      ...{ epcList: [`urn:epc:id:sgtin:8934567.012345.${serial}`], quantityList: quantity, disposition: 'in_progress' },
    },
  ]
}

async function addLots(homes: readonly Home[], from: number, many: number) {
  const lots = Array.from({ length: many }, (_, at): Lot => {
    const number = from + at
    const home = (number % 2 === 0 ? homes[0] : homes[number % homes.length]) ?? homes[0]
    if (!home) throw new Error('The demo city has no lots.')
    const producedOn = addDays('2025-11-01', number % 350)
    return { id: randomUUID(), gtin: home.gtin, code: `B${String(number).padStart(7, '0')}`, producedOn, home }
  })
  await db.traceLot.createMany({
    data: lots.map(({ id, gtin, code, producedOn, home: { merchantId, listingId, placeId } }) => ({
      ...{ id, gtin, code, merchantId, listingId, placeId, producedOn: dateOfDay(producedOn) },
      ...{
        judgedWith: RULES_VERSION,
        quantity: 100,
        unit: 'KGM',
        standard: 'TCCS 01:2026',
        bestBefore: dateOfDay(addDays(producedOn, 365)),
      },
    })),
  })
  for (const merchantId of new Set(lots.map(({ home }) => home.merchantId))) {
    const events = lots
      .map((lot, at) => [lot, from + at] as const)
      .filter(([lot]) => lot.home.merchantId === merchantId)
      .flatMap(([lot, number]) => journeyOf(lot, number))
      .map((body) => ({ body, context, captureId: null }))
    await db.$transaction((tx) => storeEvents(tx, events, { merchantId, authorId: null, now: new Date() }), {
      timeout: 60_000,
    })
  }
  return lots
}

const demo = await db.traceLot.findMany({ orderBy: { id: 'asc' }, take: 24 })
const homes = demo.map(({ merchantId, listingId, placeId, gtin }) => ({ merchantId, listingId, placeId, gtin }))
const begun = performance.now()
const codes: string[] = []
for (let done = 0; done < wanted; done += LOTS_AT_ONCE) {
  const lots = await addLots(homes, first + done, Math.min(LOTS_AT_ONCE, wanted - done))
  codes.push(...lots.slice(0, 2).map(({ gtin, code }) => `/01/${gtin}/10/${code}`))
  const pace = Math.round(((done + LOTS_AT_ONCE) * 10_000) / (performance.now() - begun))
  if (done % 10_000 === 0) console.error(`  ${done} lots, ${pace} events a second`)
}
await db.$executeRaw`ANALYZE trace_event, trace_subject, trace_link, trace_lot`
const key = newKey()
const merchantId = homes[0]?.merchantId ?? ''
await db.traceKey.create({ data: { merchantId, name: 'bench', start: key.slice(0, 9), keyHash: hashOfKey(key) } })
console.log(JSON.stringify({ key, merchantId, codes, gtin: homes[0]?.gtin }))
await db.$disconnect()
