import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import type { JourneyEvent } from '../types'
import { lockJourneys, newFindings, takeLots } from './lots-in-hand'

/** Records what the rules find in the journey of the merchant's lot and nobody has recorded yet. */
export async function judgeLot(tx: Transaction, merchantId: string, lotId: string) {
  await lockJourneys(tx, merchantId)
  const name = await tx.traceLot.findUnique({ where: { id: lotId }, select: { gtin: true, code: true } })
  const lots = name ? await takeLots(tx, { merchantId, names: [name] }) : []
  const rows = (await newFindings(tx, lots)).map(({ event_id, lot_id, ...finding }) => ({
    ...{ eventId: event_id, lotId: lot_id, merchantId, ...finding },
  }))
  if (rows.length > 0) await tx.traceFinding.createMany({ data: rows })
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
