import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { JsonObject } from '@/lib/epcis/shape'
import { dayOfDate } from '@/lib/format/days'
import { firstHash, linkHash } from '../chain'
import { journeyFindings } from '../rules'
import type { JourneyEvent } from '../types'

/** Adds events to the chains of their lots and records what the rules now find in these lots' journeys. */
export async function linkLots(
  tx: Transaction,
  merchantId: string,
  touched: readonly { lotId: string; eventId: string; hash: string }[],
) {
  const byLot = new Map<string, { eventId: string; hash: string }[]>()
  for (const { lotId, ...added } of touched) byLot.set(lotId, [...(byLot.get(lotId) ?? []), added])
  for (const [lotId, added] of byLot) {
    const last = await tx.traceLink.findFirst({ where: { lotId }, orderBy: { position: 'desc' } })
    let hash = last?.hash ?? firstHash(lotId)
    const start = (last?.position ?? 0) + 1
    const links = added.map(({ eventId, hash: content }, at) => {
      hash = linkHash(hash, content)
      return { lotId, eventId, hash, position: start + at }
    })
    await tx.traceLink.createMany({ data: links })
    await judgeLot(tx, merchantId, lotId)
  }
}

/** Records what the rules find in a lot's journey and nobody has recorded yet. */
export async function judgeLot(tx: Transaction, merchantId: string, lotId: string) {
  const lot = await tx.traceLot.findUnique({ where: { id: lotId } })
  if (!lot) return
  const events = await listJourney(tx, lotId)
  const facts = {
    gtin: lot.gtin,
    code: lot.code,
    producedOn: dayOfDate(lot.producedOn),
    quantity: lot.quantity.toNumber(),
    unit: lot.unit,
    recalledAt: lot.recalledAt,
  }
  const found = journeyFindings(facts, events)
  if (found.length === 0) return
  const there = await tx.traceFinding.findMany({ where: { lotId }, select: { eventId: true, code: true } })
  const known = new Set(there.map(({ eventId, code }) => `${eventId} ${code}`))
  const news = found.filter(({ eventId, finding }) => !known.has(`${eventId} ${finding.code}`))
  await tx.traceFinding.createMany({
    data: news.map(({ eventId, finding }) => ({ eventId, merchantId, lotId, ...finding })),
  })
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
