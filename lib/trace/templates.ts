import type { JsonObject } from '@/lib/epcis/shape'
import { buildDigitalLink } from '@/lib/gs1/digital-link'
import { placeUri } from './place-codes'
import type { TemplateStep } from './step-order'

/** How the first two steps are called: food is harvested, crafts begin with materials. */
export type TemplateKind = 'food' | 'craft'
export const templateKind = (groupCode: string): TemplateKind =>
  ['IV', 'V', 'VI'].includes(groupCode) ? 'craft' : 'food'

const dispositions: Record<TemplateStep, string> = {
  collecting: 'in_progress',
  commissioning: 'active',
  inspecting: 'conformant',
  packing: 'in_progress',
  storing: 'in_progress',
  shipping: 'in_transit',
  retail_selling: 'retail_sold',
}

const CANONICAL = 'https://id.gs1.org'

/** How events name a lot: its canonical Digital Link, whatever host is printed on the boxes. */
export const lotUri = ({ gtin, code }: { gtin: string; code: string }) =>
  buildDigitalLink(CANONICAL, [
    { ai: '01', value: gtin },
    { ai: '10', value: code },
  ]) ?? ''

type Step = {
  /** Made where the event was typed, so that sending it twice stores it once. */
  id: string
  step: TemplateStep
  at: Date
  lot: { gtin: string; code: string }
  quantity: number | null
  unit: string
  place: { id: string; gln: string | null }
}

/** A step of the journey as an EPCIS event; in the country's time zone. */
export function eventOf({ id, step, at, lot, quantity, unit, place }: Step): JsonObject {
  const where = { id: placeUri(place) }
  return {
    type: 'ObjectEvent',
    eventID: `urn:uuid:${id}`,
    eventTime: at.toISOString(),
    eventTimeZoneOffset: '+07:00',
    action: step === 'commissioning' ? 'ADD' : 'OBSERVE',
    bizStep: step,
    disposition: dispositions[step],
    quantityList: [{ epcClass: lotUri(lot), ...(quantity === null ? {} : { quantity, uom: unit }) }],
    readPoint: where,
    bizLocation: where,
  }
}

/** The same event again with the declaration that it was wrong. */
export const declarationOf = (body: JsonObject, reason: 'did_not_occur' | 'incorrect_data', at: Date): JsonObject => ({
  ...body,
  errorDeclaration: { declarationTime: at.toISOString(), reason },
})
