import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Day } from '@/lib/format/days'
import { dayOf } from '@/lib/format/days'
import type { HintCode } from '../hint-rules'
import type { QueueCursor, QueueFilter, QueuePageKey } from '../queue-address'
import { dueDay, isOverdue, overdueBefore } from '../term-rules'
import {
  type DeskKind,
  type DeskTerms,
  deskKinds,
  type ItemRef,
  type QueueCounts,
  type QueueItem,
  type QueuePage,
  type QueuePlace,
} from '../types'
import { readHolidays, readTerms } from './settings'

export const ITEMS_A_PAGE = 50

/** What is asked of whoever reads the queue, and when. */
export type QueueTimes = { terms: DeskTerms; holidays: ReadonlySet<Day>; now: Date }

export const readQueueTimes = async (now: Date): Promise<QueueTimes> => {
  const [terms, holidays] = await Promise.all([readTerms(), readHolidays()])
  return { terms, holidays, now }
}

// A decision that waits its seconds takes the item out of everybody's queue.
const undecided = Prisma.sql`NOT EXISTS (
  SELECT FROM desk_decision d
  WHERE d.kind = i.kind AND d.item_id = i.item_id AND d.taken_back_at IS NULL AND d.settled_at IS NULL)`

const failed = Prisma.sql`EXISTS (
  SELECT FROM desk_decision f WHERE f.kind = i.kind AND f.item_id = i.item_id AND f.refusal IS NOT NULL)`

const liveClaim = Prisma.sql`LEFT JOIN desk_claim c ON c.kind = i.kind AND c.item_id = i.item_id AND c.until > now()`
const hints = Prisma.sql`LEFT JOIN desk_hint h ON h.kind = i.kind AND h.item_id = i.item_id`

/** The conditions of a filter; `i` is the open item, `c` its claim, `h` its hints. */
function conditions(userId: string, filter: QueueFilter, { terms, holidays, now }: QueueTimes): Prisma.Sql {
  const all: Prisma.Sql[] = [undecided]
  if (filter.kind) all.push(Prisma.sql`i.kind = ${filter.kind}::desk_kind`)
  if (filter.group) all.push(Prisma.sql`i.group_code = ${filter.group}`)
  if (filter.ward) all.push(Prisma.sql`i.ward_code = ${filter.ward}`)
  if (filter.isMine) all.push(Prisma.sql`c.user_id = ${userId}::uuid`)
  if (filter.isFailed) all.push(failed)
  if (filter.isOverdue)
    all.push(
      Prisma.sql`(${Prisma.join(
        deskKinds.map(
          (kind) =>
            Prisma.sql`(i.kind = ${kind}::desk_kind AND i.arrived_at < ${overdueBefore(terms[kind], holidays, now)})`,
        ),
        ' OR ',
      )})`,
    )
  if (filter.hints === 'none') all.push(Prisma.sql`h.codes = '{}'`)
  else if (filter.hints === 'some') all.push(Prisma.sql`h.codes <> '{}'`)
  else if (filter.hints) all.push(Prisma.sql`${filter.hints} = ANY(h.codes)`)
  if (filter.query)
    all.push(
      Prisma.sql`search_folded(concat_ws(' ', i.title, i.party)) LIKE '%' || trim(search_folded(${filter.query})) || '%'`,
    )
  return Prisma.join(all, ' AND ')
}

type Row = {
  kind: DeskKind
  itemId: string
  arrivedAt: Date
  title: string
  party: string
  merchantId: string | null
  setNumber: number | null
  wardVi: string | null
  wardEn: string | null
  detail: string
  claimedById: string | null
  claimedBy: string | null
  until: Date | null
  codes: HintCode[] | null
  total: number
}

/** One page of what waits, oldest first. */
export async function listQueue(
  { userId }: StaffActor,
  filter: QueueFilter,
  key: QueuePageKey,
  times: QueueTimes,
): Promise<QueuePage> {
  const isBack = key !== null && 'before' in key
  const order = isBack ? Prisma.sql`m.arrived_at DESC, m.item_id DESC` : Prisma.sql`m.arrived_at, m.item_id`
  const rows = await db.$queryRaw<Row[]>`
    WITH matching AS (
      SELECT i.*, c.user_id AS claimed_by_id, c.until, h.codes, count(*) OVER ()::int AS total
      FROM desk_open_item i ${liveClaim} ${hints}
      WHERE ${conditions(userId, filter, times)})
    SELECT m.kind::text AS kind, m.item_id AS "itemId", m.arrived_at AS "arrivedAt", m.title, m.party,
      m.merchant_id AS "merchantId", m.set_number AS "setNumber", m.detail, m.total,
      w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
      m.claimed_by_id AS "claimedById", u.name AS "claimedBy", m.until, m.codes
    FROM (SELECT * FROM matching m ${beyond(key)} ORDER BY ${order} LIMIT ${ITEMS_A_PAGE + 1}) m
    LEFT JOIN ward w ON w.code = m.ward_code
    LEFT JOIN app_user u ON u.id = m.claimed_by_id
    ORDER BY ${order}`
  const shown = rows.slice(0, ITEMS_A_PAGE)
  const hasMore = rows.length > ITEMS_A_PAGE
  if (isBack) shown.reverse()
  return {
    items: shown.map((row) => toItem(row, times)),
    total: rows[0]?.total ?? 0,
    hasEarlier: isBack ? hasMore : key !== null,
    hasLater: isBack || hasMore,
  }
}

function beyond(key: QueuePageKey): Prisma.Sql {
  if (!key) return Prisma.empty
  const { arrivedAt, itemId }: QueueCursor = 'after' in key ? key.after : key.before
  return 'after' in key
    ? Prisma.sql`WHERE (arrived_at, item_id) > (${arrivedAt}, ${itemId}::uuid)`
    : Prisma.sql`WHERE (arrived_at, item_id) < (${arrivedAt}, ${itemId}::uuid)`
}

function toItem(row: Row, { terms, holidays, now }: QueueTimes): QueueItem {
  const { kind, itemId, arrivedAt, title, party, merchantId, setNumber, detail } = row
  return {
    ...{ kind, itemId, arrivedAt, title, party, merchantId, setNumber, detail },
    dueDay: dueDay(dayOf(arrivedAt), terms[kind], holidays),
    isOverdue: isOverdue(arrivedAt, terms[kind], holidays, now),
    ward: row.wardVi && row.wardEn ? { vi: row.wardVi, en: row.wardEn } : null,
    claim: row.claimedById && row.until ? { userId: row.claimedById, by: row.claimedBy ?? '', until: row.until } : null,
    hints: row.codes,
  }
}

type Counted = { counts: QueueCounts; overdue: number; oldest: Partial<Record<DeskKind, Date>> }

/** How many wait of each kind and since when, and how many of them are overdue. */
export async function countQueue(_: StaffActor, { terms, holidays, now }: QueueTimes): Promise<Counted> {
  const rows = await db.$queryRaw<{ kind: DeskKind; n: number; late: number; oldest: Date }[]>`
    SELECT i.kind::text AS kind, count(*)::int AS n, min(i.arrived_at) AS oldest,
      (count(*) FILTER (WHERE i.arrived_at < CASE i.kind ${Prisma.join(
        deskKinds.map(
          (kind) => Prisma.sql`WHEN ${kind}::desk_kind THEN ${overdueBefore(terms[kind], holidays, now)}::timestamptz`,
        ),
        ' ',
      )} END))::int AS late
    FROM desk_open_item i WHERE ${undecided} GROUP BY i.kind`
  const counts = Object.fromEntries(deskKinds.map((kind) => [kind, 0])) as QueueCounts
  for (const { kind, n } of rows) counts[kind] = n
  return {
    ...{ counts, overdue: rows.reduce((sum, { late }) => sum + late, 0) },
    oldest: Object.fromEntries(rows.map(({ kind, oldest }) => [kind, oldest])),
  }
}

/**
 * What stands before and after a place in the queue under a filter, passing over what somebody else holds. The item there may
 * be decided by now: its place is known by when it arrived.
 */
export async function findPlace(
  { userId }: StaffActor,
  { arrivedAt, itemId }: QueueCursor,
  filter: QueueFilter,
  times: QueueTimes,
): Promise<QueuePlace> {
  const rows = await db.$queryRaw<{ side: 'previous' | 'next'; kind: DeskKind; itemId: string }[]>`
    WITH matching AS (
      SELECT i.kind, i.item_id, i.arrived_at
      FROM desk_open_item i ${liveClaim} ${hints}
      WHERE ${conditions(userId, filter, times)} AND (c.user_id IS NULL OR c.user_id = ${userId}::uuid))
    (SELECT 'previous' AS side, kind::text AS kind, item_id AS "itemId" FROM matching
      WHERE (arrived_at, item_id) < (${arrivedAt}, ${itemId}::uuid) ORDER BY arrived_at DESC, item_id DESC LIMIT 1)
    UNION ALL
    (SELECT 'next', kind::text, item_id FROM matching
      WHERE (arrived_at, item_id) > (${arrivedAt}, ${itemId}::uuid) ORDER BY arrived_at, item_id LIMIT 1)`
  const at = (side: 'previous' | 'next'): ItemRef | null => {
    const row = rows.find((each) => each.side === side)
    return row ? { kind: row.kind, itemId: row.itemId } : null
  }
  return { previous: at('previous'), next: at('next') }
}

/** The oldest item under a filter that nobody else holds; null when there is none. */
export async function findFirst(
  { userId }: StaffActor,
  filter: QueueFilter,
  times: QueueTimes,
): Promise<ItemRef | null> {
  const [row] = await db.$queryRaw<ItemRef[]>`
    SELECT i.kind::text AS kind, i.item_id AS "itemId" FROM desk_open_item i ${liveClaim} ${hints}
    WHERE ${conditions(userId, filter, times)} AND (c.user_id IS NULL OR c.user_id = ${userId}::uuid)
    ORDER BY i.arrived_at, i.item_id LIMIT 1`
  return row ?? null
}
