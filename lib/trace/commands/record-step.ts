import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import type { StepInput, WrongStepInput } from '../input'
import { declarationOf, eventOf } from '../templates'
import { storeEvents } from './store-events'

export type StepRecorded =
  | { ok: true; isNew: boolean; slug: string }
  | { ok: false; reason: 'unknown' | 'unknown-place' | 'id-used' }

/**
 * Records a step of the merchant's own lot. The id was made where it was typed: the same one sent again, for want of an answer,
 * is stored once; another step under it is refused.
 */
export async function recordStep(
  { userId, merchantId }: MerchantActor,
  input: StepInput,
  now: Date,
): Promise<StepRecorded> {
  return db
    .$transaction(async (tx): Promise<StepRecorded> => {
      const lot = await tx.traceLot.findFirst({ where: { id: input.lotId, merchantId } })
      if (!lot) return { ok: false, reason: 'unknown' }
      const listing = await tx.listing.findUniqueOrThrow({ where: { id: lot.listingId }, select: { slug: true } })
      const place = await tx.tracePlace.findFirst({ where: { id: input.placeId, merchantId } })
      if (!place) return { ok: false, reason: 'unknown-place' }
      const { eventId: id, step, at, quantity } = input
      const body = eventOf({ id, step, at, quantity, lot, unit: lot.unit, place })
      const eventId = `urn:uuid:${id}`
      const before = await tx.traceEvent.findMany({ where: { merchantId, eventId }, select: { body: true } })
      const [stored] = await storeEvents(tx, [{ body, context: undefined, captureId: null }], {
        ...{ merchantId, authorId: userId, now },
      })
      // Nobody types the same id again: this is another step that was given a used one, and belongs to nothing.
      if (stored?.isNew && before.length > 0) throw new UsedId()
      return { ok: true, isNew: stored?.isNew ?? false, slug: listing.slug }
    })
    .catch((error: unknown) => {
      if (error instanceof UsedId) return { ok: false as const, reason: 'id-used' as const }
      throw error
    })
}

class UsedId extends Error {}

/** Declares a step of the merchant's own lot wrong, by an event that repeats it (EPCIS 2.0, 7.4.1.4). */
export async function declareStepWrong(
  { userId, merchantId }: MerchantActor,
  { lotId, eventRowId, reason }: WrongStepInput,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const event = await tx.traceEvent.findFirst({
      where: { id: eventRowId, merchantId, isDeclaration: false },
      select: { eventId: true, body: true, context: true },
    })
    const isOfLot = event && (await tx.traceLink.count({ where: { lotId, eventId: eventRowId } })) > 0
    if (!event || !isOfLot) return false
    const again = await tx.traceEvent.count({ where: { merchantId, eventId: event.eventId, isDeclaration: true } })
    if (again > 0) return true
    const body = { ...(event.body as JsonObject), eventID: event.eventId }
    const context = (event.context ?? undefined) as JsonObject[string]
    await storeEvents(tx, [{ body: declarationOf(body, reason, now), context, captureId: null }], {
      ...{ merchantId, authorId: userId, now },
    })
    return true
  })
}
