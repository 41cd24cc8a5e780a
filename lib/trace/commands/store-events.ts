import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import type { Subject } from '@/lib/epcis/subjects'
import { eventFindings } from '../rules'
import { type EventToStore, lotKey, lotReader, type ReadEvent, readEvent, rowOf } from './event-rows'
import { addToJourney, type LotInHand, lockJourneys, newFindings, takeLots } from './lots-in-hand'
import { type CaptureRow, type RowsToWrite, writeEvents } from './write-events'

export type Stored = {
  id: string
  eventId: string
  isNew: boolean
  /** The lots it was added to, and whether it is more than one step among others: the first, or a declaration. */
  lots: { id: string; isDecisive: boolean }[]
}

export type Origin = {
  merchantId: string
  authorId: string | null
  now: Date
  /** The documents that the events came in, if they came in any. */
  captures?: CaptureRow[]
}

type Known = { id: string; eventId: string; contentHash: string; isDeclaration: boolean }

/** What of the merchant's events has one of these ids, or says the same as one of these and was not declared wrong. */
async function known(tx: Transaction, merchantId: string, read: readonly ReadEvent[]): Promise<Known[]> {
  const ids = [...new Set(read.map(({ eventId }) => eventId))]
  const hashes = [...new Set(read.map(({ hash }) => hash))]
  return tx.$queryRaw<Known[]>`
    SELECT id, event_id AS "eventId", content_hash AS "contentHash", is_declaration AS "isDeclaration"
    FROM trace_event WHERE merchant_id = ${merchantId}::uuid AND event_id = ANY(${ids}::text[])
    UNION SELECT e.id, e.event_id, e.content_hash, e.is_declaration
    FROM trace_event e WHERE e.merchant_id = ${merchantId}::uuid AND e.content_hash = ANY(${hashes}::text[])
      AND NOT EXISTS (SELECT FROM trace_event w WHERE w.merchant_id = e.merchant_id AND w.event_id = e.event_id AND w.is_declaration)`
}

/** The merchant's lots that events name, by `gtin code`. */
async function lotsOf(tx: Transaction, merchantId: string, events: readonly ReadEvent[]) {
  const lotOf = lotReader()
  const named = events.flatMap(({ subjects }) => subjects.map(({ value }) => lotOf(value)))
  const names = new Map(named.flatMap((name) => (name ? [[lotKey(name), name] as const] : [])))
  const lots = await takeLots(tx, { merchantId, names: [...names.values()] })
  const byName = new Map(lots.map((lot) => [lotKey(lot.facts), lot]))
  return (value: string): LotInHand | null => {
    const name = lotOf(value)
    return (name && byName.get(lotKey(name))) ?? null
  }
}

/** Which lots an event is about, each with what it says of it. */
function ownSubjects(subjects: readonly Subject[], lotOf: (value: string) => LotInHand | null) {
  const own = new Map<LotInHand, Subject[]>()
  for (const subject of subjects) {
    const lot = lotOf(subject.value)
    if (lot) own.set(lot, [...(own.get(lot) ?? []), subject])
  }
  return own
}

/**
 * Stores events of one merchant in order, with what they are about, what the rules find, and their place in the chains of the lots
 * they name. Takes a lock for the merchant, so that chains grow one at a time.
 */
export async function storeEvents(tx: Transaction, events: readonly EventToStore[], origin: Origin): Promise<Stored[]> {
  const { merchantId, authorId, now, captures = [] } = origin
  await lockJourneys(tx, merchantId)
  // Under the lock: who has asked for all up to a moment misses nothing that is recorded later.
  const at = new Date()
  const read = events.map(readEvent)
  const before = await known(tx, merchantId, read)
  // An event that came again, by id and content, is the one that is there: nothing is ever stored twice.
  const there = new Map(before.map((row) => [`${row.eventId} ${row.contentHash}`, row]))
  const usedIds = new Set(before.flatMap(({ isDeclaration, eventId }) => (isDeclaration ? [] : [eventId])))
  const saidBy = new Map(before.map(({ contentHash, eventId }) => [contentHash, eventId]))
  const lotOf = await lotsOf(tx, merchantId, read)
  const rows: RowsToWrite = { captures, events: [], subjects: [], links: [], findings: [] }
  const touched = new Set<LotInHand>()
  const stored = read.map((event): Stored => {
    const { eventId, hash, subjects } = event
    const same = there.get(`${eventId} ${hash}`)
    if (same) return { id: same.id, eventId, isNew: false, lots: [] }
    const row = rowOf(randomUUID(), event)
    const { id, is_declaration: isDeclaration } = row
    there.set(`${eventId} ${hash}`, { id, eventId, contentHash: hash, isDeclaration })
    rows.events.push(row)
    for (const [position, subject] of subjects.entries())
      rows.subjects.push({ ...subject, event_id: id, position, lot_id: lotOf(subject.value)?.id ?? null })
    const own = ownSubjects(subjects, lotOf)
    for (const [lot, ofLot] of own) rows.links.push(addToJourney(lot, row, ofLot))
    for (const lot of own.keys()) touched.add(lot)
    const found = isDeclaration ? [] : eventFindings(event.body, now)
    if (!isDeclaration && usedIds.has(eventId)) found.push({ code: 'id-reused', detail: eventId.slice(0, 300) })
    const said = saidBy.get(hash)
    if (!isDeclaration && said !== undefined && said !== eventId)
      found.push({ code: 'duplicate', detail: said.slice(0, 300) })
    usedIds.add(eventId)
    if (said === undefined) saidBy.set(hash, eventId)
    const lotIds = own.size > 0 ? [...own.keys()].map((lot) => lot.id) : [null]
    for (const finding of found)
      for (const lotId of lotIds) rows.findings.push({ event_id: id, lot_id: lotId, ...finding })
    const lots = [...own.keys()].map((lot) => ({ id: lot.id, isDecisive: isDeclaration || lot.last.position === 1 }))
    return { id, eventId, isNew: true, lots }
  })
  rows.findings.push(...(await newFindings(tx, [...touched])))
  if (rows.events.length > 0 || captures.length > 0) await writeEvents(tx, rows, { merchantId, authorId, at })
  return stored
}
