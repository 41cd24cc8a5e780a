import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import type { JourneyEvent } from '../types'
import type { LotName } from './event-rows'
import { lockJourneys, newFindings, takeLots } from './lots-in-hand'

/** Records what the rules find in the journeys of the merchant's lots and nobody has recorded yet. */
export async function judgeLots(tx: Transaction, merchantId: string, names: readonly LotName[]) {
  await lockJourneys(tx, merchantId)
  const lots = await takeLots(tx, { merchantId, names })
  const rows = (await newFindings(tx, lots)).map(({ event_id, lot_id, ...finding }) => ({
    ...{ eventId: event_id, lotId: lot_id, merchantId, ...finding },
  }))
  if (rows.length > 0) await tx.traceFinding.createMany({ data: rows })
  return rows.length
}

/** The same for one lot. */
export async function judgeLot(tx: Transaction, merchantId: string, lotId: string) {
  const name = await tx.traceLot.findUnique({ where: { id: lotId }, select: { gtin: true, code: true } })
  if (name) await judgeLots(tx, merchantId, [name])
}

/** A lot's events in the order they were linked. */
export async function listJourney(tx: Transaction, lotId: string): Promise<JourneyEvent[]> {
  const links = await tx.traceLink.findMany({
    where: { lotId },
    orderBy: { position: 'asc' },
    select: { eventId: true },
  })
  const rows = await tx.traceEvent.findMany({
    where: { id: { in: links.map(({ eventId }) => eventId) } },
    orderBy: { seq: 'asc' },
  })
  return rows.map(({ id, eventId, type, eventTime, bizStep, isDeclaration, body }) => ({
    ...{ id, eventId, type, eventTime, isDeclaration },
    step: bizStep,
    body: body as JsonObject,
  }))
}
