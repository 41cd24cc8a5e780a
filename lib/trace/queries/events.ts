import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { canonical } from '@/lib/epcis/canonical'
import { type JsonObject, momentOf } from '@/lib/epcis/shape'
import type { KeyHolder } from '../keys'
import { type FoundEvent, ownContexts } from '../query-document'
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

export type EventPage = { ok: true; events: FoundEvent[]; next: string | null } | { ok: false; reason: 'too-large' }

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
    where.push(Prisma.sql`(${key}, e.seq) ${sign} (${momentOf(at)}, ${BigInt(seq)})`)
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

const sameJson = (a: JsonObject[string], b: JsonObject[string]) => canonical(a) === canonical(b)

/** An event as it came, with its id and when it was recorded. */
function answered({ eventId, recordTime, body, context }: Row): FoundEvent {
  // The context of an event that came alone is its document's.
  const { '@context': own, ...plain } = body
  const isAlone = sameJson(own, context)
  const event = { ...(isAlone ? plain : body), eventID: eventId, recordTime: recordTime.toISOString() }
  return { event, contexts: ownContexts(context) }
}

// One event, and those that declare it wrong: nobody sends more by honest means.
const MOST_OF_ONE = 100

/** The merchant's events of one id, the first and what was said of it later; none of nobody's and another's. */
export async function findEvents({ merchantId }: Merchant, eventId: string): Promise<FoundEvent[]> {
  const rows = await db.traceEvent.findMany({
    where: { merchantId, eventId },
    orderBy: { seq: 'asc' },
    take: MOST_OF_ONE,
  })
  return rows.map((row) =>
    answered({ ...row, body: row.body as JsonObject, context: (row.context ?? undefined) as JsonObject[string] }),
  )
}
