import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { bareWord } from '@/lib/epcis/vocabulary'
import type { KeyHolder } from '../keys'
import { allRoles, type EventQuery } from '../query-input'

type Merchant = Pick<KeyHolder, 'merchantId'>

type Resource = {
  /** How a list of these is called in its answer; null for a bare list. */
  list: { type: string; property: string } | null
  table: Prisma.Sql
  column: Prisma.Sql
  narrowed: (query: EventQuery, value: string) => EventQuery
}

const events = Prisma.sql`trace_event`
const equal =
  (column: EventQuery['equal'][number]['column']) =>
  (query: EventQuery, value: string): EventQuery => ({
    ...query,
    equal: [...query.equal, { column, values: [bareWord(value)] }],
  })

/** What events can be listed by, as the REST binding names it. */
const resources: Record<string, Resource> = {
  eventTypes: {
    ...{ list: { type: 'EventTypeItemList', property: 'eventType' }, table: events, column: Prisma.sql`type` },
    narrowed: (query, value) => {
      const isLeft = query.eventTypes.length === 0 || query.eventTypes.includes(value)
      return isLeft ? { ...query, eventTypes: [value] } : { ...query, limit: 0 }
    },
  },
  bizSteps: {
    ...{ list: { type: 'BizStepItemList', property: 'bizStep' }, table: events, column: Prisma.sql`biz_step` },
    narrowed: equal('biz_step'),
  },
  dispositions: {
    ...{ list: { type: 'DispositionItemList', property: 'disposition' }, table: events },
    ...{ column: Prisma.sql`disposition`, narrowed: equal('disposition') },
  },
  readPoints: {
    ...{ list: { type: 'ReadPointItemList', property: 'readPoint' }, table: events, column: Prisma.sql`read_point` },
    narrowed: equal('read_point'),
  },
  bizLocations: {
    ...{ list: { type: 'BizLocationItemList', property: 'bizLocation' }, table: events },
    ...{ column: Prisma.sql`biz_location`, narrowed: equal('biz_location') },
  },
  epcs: {
    ...{ list: null, table: Prisma.sql`trace_subject`, column: Prisma.sql`value` },
    narrowed: (query, value) => ({ ...query, match: [...query.match, { roles: allRoles, values: [value] }] }),
  },
}

/** The names of what events can be listed by. */
export const resourceNames = Object.keys(resources)

/** What a name lists; null for a name that lists nothing. */
export const resourceOf = (name: string): Resource | null =>
  Object.hasOwn(resources, name) ? (resources[name] ?? null) : null

/** The values the merchant's events have, in order after one of them; each costs one look into an index. */
export async function listKnown(
  { merchantId }: Merchant,
  { table, column }: Resource,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const next = (than: Prisma.Sql) => Prisma.sql`SELECT t.${column} AS value FROM ${table} t
    WHERE t.merchant_id = ${merchantId}::uuid AND t.${column} > ${than} ORDER BY t.${column} LIMIT 1`
  const rows = await db.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE known AS (
      (${next(Prisma.sql`${after}`)})
      UNION ALL SELECT (${next(Prisma.sql`known.value`)}) FROM known WHERE known.value IS NOT NULL)
    SELECT value FROM known WHERE value IS NOT NULL LIMIT ${limit}`
  return rows.map(({ value }) => value)
}

/** Whether any of the merchant's events has a value. */
export async function isKnown({ merchantId }: Merchant, { table, column }: Resource, value: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${table} t WHERE t.merchant_id = ${merchantId}::uuid
      AND t.${column} IN (${value}, ${bareWord(value)})) AS is`
  return found?.is ?? false
}
