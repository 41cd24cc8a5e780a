import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { JsonObject } from '@/lib/epcis/shape'
import type { KeyHolder } from '../keys'
import { type EventQuery, writeToken } from '../query-input'

type Row = {
  seq: bigint
  eventId: string
  eventTime: Date
  recordTime: Date
  body: JsonObject
  context: JsonObject[string]
}
type Merchant = Pick<KeyHolder, 'merchantId'>

export type EventPage = { ok: true; events: JsonObject[]; next: string | null } | { ok: false; reason: 'too-large' }

const columns: Record<EventQuery['equal'][number]['column'], Prisma.Sql> = {
  action: Prisma.sql`e.action`,
  biz_step: Prisma.sql`e.biz_step`,
  disposition: Prisma.sql`e.disposition`,
  read_point: Prisma.sql`e.read_point`,
  biz_location: Prisma.sql`e.biz_location`,
  event_id: Prisma.sql`e.event_id`,
}

const likeOf = (pattern: string) => `${pattern.slice(0, -1).replace(/[\\%_]/g, '\\$&')}%`

/** An identifier, a pure identity pattern (`urn:epc:idpat:…*`), or a beginning with `*` at its end. */
function fits(pattern: string): Prisma.Sql {
  const plain = pattern.replace(/^urn:epc:idpat:/, 'urn:epc:id:').replace(/(?:\.\*)+$/, '.*')
  return plain.endsWith('*') ? Prisma.sql`s.value LIKE ${likeOf(plain)}` : Prisma.sql`s.value = ${plain}`
}

/** From so many on, events are read in their order and each is looked at; fewer are found first and put in order then. */
const MANY = 20_000

/** The condition that an event has a subject as asked for, written for as many as there are. */
async function matching({ merchantId }: Merchant, { roles, values }: EventQuery['match'][number]): Promise<Prisma.Sql> {
  if (values.length === 0) return Prisma.sql`false`
  const wanted = Prisma.sql`s.merchant_id = ${merchantId}::uuid AND s.role = ANY(${roles as string[]})
    AND (${Prisma.join(values.map(fits), ' OR ')})`
  const [found] = await db.$queryRaw<{ many: boolean }[]>`
    SELECT count(*) >= ${MANY} AS many FROM (SELECT 1 FROM trace_subject s WHERE ${wanted} LIMIT ${MANY}) seen`
  // An offset keeps the question from being turned into a join.
  return found?.many
    ? Prisma.sql`EXISTS (SELECT 1 FROM trace_subject s WHERE s.event_id = e.id AND ${wanted} OFFSET 0)`
    : Prisma.sql`e.id IN (SELECT s.event_id FROM trace_subject s WHERE ${wanted} OFFSET 0)`
}

async function conditions(merchant: Merchant, query: EventQuery): Promise<Prisma.Sql[]> {
  const all = [Prisma.sql`e.merchant_id = ${merchant.merchantId}::uuid`]
  if (query.eventTypes.length > 0) all.push(Prisma.sql`e.type = ANY(${query.eventTypes})`)
  if (query.geEventTime) all.push(Prisma.sql`e.event_time >= ${query.geEventTime}`)
  if (query.ltEventTime) all.push(Prisma.sql`e.event_time < ${query.ltEventTime}`)
  if (query.geRecordTime) all.push(Prisma.sql`e.record_time >= ${query.geRecordTime}`)
  if (query.ltRecordTime) all.push(Prisma.sql`e.record_time < ${query.ltRecordTime}`)
  for (const { column, values } of query.equal) all.push(Prisma.sql`${columns[column]} = ANY(${values})`)
  // Said once more, for the index of what is no mere observation.
  if (query.equal.some(({ column, values }) => column === 'action' && !values.includes('OBSERVE')))
    all.push(Prisma.sql`e.action <> 'OBSERVE'`)
  if (query.declared !== null)
    all.push(query.declared ? Prisma.sql`e.is_declaration` : Prisma.sql`NOT e.is_declaration`)
  for (const match of query.match) all.push(await matching(merchant, match))
  return all
}

/** The merchant's own events that a query asks for, a page at a time; nobody else's are ever looked at. */
export async function queryEvents(merchant: Merchant, query: EventQuery): Promise<EventPage> {
  const key = query.orderBy === 'eventTime' ? Prisma.sql`e.event_time` : Prisma.sql`e.record_time`
  const where = await conditions(merchant, query)
  const seen = query.after?.seen ?? 0
  if (query.atMost !== null) {
    const [found] = await db.$queryRaw<{ more: boolean }[]>`
      SELECT count(*) > ${query.atMost} AS more FROM
        (SELECT 1 FROM trace_event e WHERE ${Prisma.join(where, ' AND ')} LIMIT ${query.atMost + 1}) found`
    if (found?.more) return { ok: false, reason: 'too-large' }
  }
  if (query.after) {
    const { at, seq } = query.after
    const sign = query.descending ? Prisma.sql`<` : Prisma.sql`>`
    where.push(Prisma.sql`(${key}, e.seq) ${sign} (${new Date(at)}, ${BigInt(seq)})`)
  }
  const left = query.limit === null ? query.perPage : Math.min(query.perPage, query.limit - seen)
  const way = query.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.seq, e.event_id AS "eventId", e.event_time AS "eventTime", e.record_time AS "recordTime", e.body, e.context
    FROM trace_event e WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${key} ${way}, e.seq ${way} LIMIT ${Math.max(left, 0) + 1}`
  const page = rows.slice(0, Math.max(left, 0))
  const last = page.at(-1)
  const isMore = rows.length > page.length && (query.limit === null || seen + page.length < query.limit)
  const at = query.orderBy === 'eventTime' ? last?.eventTime : last?.recordTime
  const next =
    isMore && last && at ? writeToken({ at: at.toISOString(), seq: String(last.seq), seen: seen + page.length }) : null
  return { ok: true, events: page.map(answered), next }
}

const ownContexts = /^https:\/\/(?:ref\.gs1\.org\/standards\/epcis|gs1\.github\.io\/EPCIS)\//

/** An event as it came, with its id, when it was recorded, and the words of its document that are not the standard's. */
function answered({ eventId, recordTime, body, context }: Row): JsonObject {
  const own = [context, body['@context']].flat().filter((each) => !(typeof each === 'string' && ownContexts.test(each)))
  const extra = own.filter((each) => each !== null && each !== undefined)
  const said = { ...body, eventID: eventId, recordTime: recordTime.toISOString() }
  const { '@context': _, ...plain } = said as JsonObject
  return extra.length > 0 ? { ...plain, '@context': extra } : plain
}

/** One event of the merchant by its id, the newest with it first; null for nobody's and another's. */
export async function findEvent({ merchantId }: Merchant, eventId: string): Promise<JsonObject | null> {
  const row = await db.traceEvent.findFirst({ where: { merchantId, eventId }, orderBy: { seq: 'desc' } })
  return row && answered({ ...row, body: row.body as JsonObject, context: row.context as JsonObject[string] })
}

export type CaptureJob = {
  captureID: string
  createdAt: string
  finishedAt: string | null
  running: false
  success: boolean
  captureErrorBehaviour: string
  errors: unknown
}

const toJob = (row: {
  id: string
  createdAt: Date
  finishedAt: Date | null
  success: boolean
  behaviour: string
  errors: unknown
}): CaptureJob => ({
  captureID: row.id,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  running: false,
  success: row.success,
  captureErrorBehaviour: row.behaviour,
  errors: row.errors,
})

/** What became of a document the merchant's systems handed in; null for nobody's and another's. */
export async function findCaptureJob({ merchantId }: Merchant, id: string): Promise<CaptureJob | null> {
  const row = await db.traceCapture.findFirst({ where: { id, merchantId } })
  return row && toJob(row)
}

/** The newest documents the merchant's systems handed in. */
export async function listCaptureJobs({ merchantId }: Merchant, limit: number): Promise<CaptureJob[]> {
  const rows = await db.traceCapture.findMany({ where: { merchantId }, orderBy: { createdAt: 'desc' }, take: limit })
  return rows.map(toJob)
}
