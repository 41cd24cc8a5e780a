import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { contentHash, derivedEventId } from '@/lib/epcis/canonical'
import { isObject, type JsonObject, momentOf } from '@/lib/epcis/shape'
import { namedBy, subjectsOf } from '@/lib/epcis/subjects'
import { bareWord } from '@/lib/epcis/vocabulary'
import { eventFindings } from '../rules'
import { linkLots } from './link-lots'

export type EventToStore = { body: JsonObject; context: JsonObject[string] }
export type Stored = { id: string; eventId: string; isNew: boolean }

const text = (value: JsonObject[string]) => (typeof value === 'string' ? value : null)
const idOf = (value: JsonObject[string]) => (isObject(value) ? text(value.id) : null)

type Origin = { merchantId: string; captureId: string | null; authorId: string | null; now: Date }

/** An event that came again, by id and content, is the one that is there: nothing is ever stored twice. */
async function known(tx: Transaction, merchantId: string, eventIds: string[]) {
  const rows = await tx.traceEvent.findMany({
    where: { merchantId, eventId: { in: eventIds } },
    select: { id: true, eventId: true, contentHash: true, isDeclaration: true },
  })
  return new Map(rows.map((row) => [`${row.eventId} ${row.contentHash}`, row]))
}

/** The merchant's lots that identifiers name, by `gtin lot`. */
async function lotsNamed(tx: Transaction, merchantId: string, values: string[]) {
  const named = values.flatMap((value) => {
    const one = namedBy(value)
    return one?.lot ? [{ gtin: one.gtin, code: one.lot }] : []
  })
  if (named.length === 0) return new Map<string, string>()
  const lots = await tx.traceLot.findMany({
    where: { merchantId, gtin: { in: named.map(({ gtin }) => gtin) }, code: { in: named.map(({ code }) => code) } },
    select: { id: true, gtin: true, code: true },
  })
  return new Map(lots.map(({ id, gtin, code }) => [`${gtin} ${code}`, id]))
}

/**
 * Stores events of one merchant in order, with what they are about, what the rules find, and their place in the chains of the lots
 * they name. Takes a lock for the merchant, so that chains grow one at a time.
 */
export async function storeEvents(tx: Transaction, events: readonly EventToStore[], origin: Origin): Promise<Stored[]> {
  const { merchantId, captureId, authorId, now } = origin
  // What is answered as captured has to be on the disk, whatever the server is set to; chains grow one at a time.
  await tx.$executeRaw`SELECT set_config('synchronous_commit', 'on', true),
    pg_advisory_xact_lock(hashtextextended(${`trace ${merchantId}`}, 0))`
  const read = events.map(({ body, context }) => {
    const hash = contentHash(body)
    return { body, context, hash, eventId: text(body.eventID) ?? derivedEventId(hash), subjects: subjectsOf(body) }
  })
  const there = await known(tx, merchantId, [...new Set(read.map(({ eventId }) => eventId))])
  const usedIds = new Set(
    [...there.values()].filter(({ isDeclaration }) => !isDeclaration).map(({ eventId }) => eventId),
  )
  const lots = await lotsNamed(tx, merchantId, [
    ...new Set(read.flatMap(({ subjects }) => subjects.map(({ value }) => value))),
  ])
  const lotOf = (value: string) => {
    const named = namedBy(value)
    return (named?.lot && lots.get(`${named.gtin} ${named.lot}`)) || null
  }

  const rows: Prisma.TraceEventCreateManyInput[] = []
  const subjectRows: Prisma.TraceSubjectCreateManyInput[] = []
  const findings: Prisma.TraceFindingCreateManyInput[] = []
  const touched: { lotId: string; eventId: string; hash: string }[] = []
  const stored = read.map(({ body, context, hash, eventId, subjects }): Stored => {
    const key = `${eventId} ${hash}`
    const before = there.get(key)
    if (before) return { id: before.id, eventId, isNew: false }
    const id = randomUUID()
    const isDeclaration = body.errorDeclaration !== undefined
    there.set(key, { id, eventId, contentHash: hash, isDeclaration })
    rows.push({
      ...{ id, merchantId, eventId, isDeclaration, captureId, authorId, contentHash: hash, recordTime: now },
      type: String(body.type),
      action: text(body.action),
      eventTime: momentOf(String(body.eventTime)),
      bizStep: text(body.bizStep) && bareWord(String(body.bizStep)),
      disposition: text(body.disposition) && bareWord(String(body.disposition)),
      readPoint: idOf(body.readPoint),
      bizLocation: idOf(body.bizLocation),
      body: body as Prisma.InputJsonObject,
      context: (context ?? undefined) as Prisma.InputJsonValue | undefined,
    })
    const lotIds = new Set<string>()
    for (const [position, subject] of subjects.entries()) {
      const lotId = lotOf(subject.value)
      if (lotId) lotIds.add(lotId)
      subjectRows.push({ eventId: id, position, merchantId, lotId, ...subject })
    }
    for (const lotId of lotIds) touched.push({ lotId, eventId: id, hash })
    const own = isDeclaration ? [] : eventFindings(body, now)
    if (!isDeclaration && usedIds.has(eventId)) own.push({ code: 'id-reused', detail: eventId.slice(0, 300) })
    usedIds.add(eventId)
    for (const finding of own)
      for (const lotId of lotIds.size > 0 ? lotIds : [null])
        findings.push({ eventId: id, merchantId, lotId, ...finding })
    return { id, eventId, isNew: true }
  })
  if (rows.length > 0) await tx.traceEvent.createMany({ data: rows })
  if (subjectRows.length > 0) await tx.traceSubject.createMany({ data: subjectRows })
  if (findings.length > 0) await tx.traceFinding.createMany({ data: findings })
  await linkLots(tx, merchantId, touched)
  return stored
}
