import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { EntryFilter, EntryPage } from '../types'
import { conditionsOf, readEntries } from './entry-rows'

export const ENTRIES_A_PAGE = 50

/** A page of the log, newest first, found by place and not by count, so that the millionth entry is as near as the first. */
export async function listEntries(
  _: StaffActor,
  filter: EntryFilter,
  cursor: { kind: 'before' | 'after'; id: bigint } | null,
): Promise<EntryPage> {
  const asked = await conditionsOf(filter)
  const isBack = cursor?.kind === 'after'
  const place = cursor && (isBack ? Prisma.sql`e.id > ${cursor.id}` : Prisma.sql`e.id < ${cursor.id}`)
  const where = place ? Prisma.sql`${asked} AND ${place}` : asked
  const found = await readEntries(where, isBack ? 'oldest' : 'newest', ENTRIES_A_PAGE + 1)
  const entries = found.slice(0, ENTRIES_A_PAGE)
  if (isBack) entries.reverse()
  const hasMore = found.length > ENTRIES_A_PAGE
  const [first, last] = [entries[0]?.id ?? null, entries.at(-1)?.id ?? null]
  return {
    entries,
    older: isBack || hasMore ? last : null,
    newer: (isBack ? hasMore : cursor !== null) ? first : null,
  }
}

/** Every kind of entry there is, for choosing from. */
export async function listVerbs(_: StaffActor): Promise<string[]> {
  // One step of the index for each verb instead of a look at every entry.
  const rows = await db.$queryRaw<{ verb: string }[]>`
    WITH RECURSIVE kinds AS (
      (SELECT verb FROM audit_entry ORDER BY verb LIMIT 1)
      UNION ALL
      SELECT (SELECT e.verb FROM audit_entry e WHERE e.verb > k.verb ORDER BY e.verb LIMIT 1)
      FROM kinds k WHERE k.verb IS NOT NULL)
    SELECT verb FROM kinds WHERE verb IS NOT NULL`
  return rows.map(({ verb }) => verb)
}

/** How the chain stood when it was last checked, and what waits for its seal. */
export async function findChainStanding(_: StaffActor) {
  const [check, waiting, head] = await Promise.all([
    db.auditCheck.findFirst({
      orderBy: [{ checkedAt: 'desc' }, { id: 'desc' }],
      include: { checkedBy: { select: { name: true } } },
    }),
    db.auditPending.count(),
    db.auditSeal.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } }),
  ])
  return {
    waiting,
    head: head && { seq: Number(head.seq), hash: head.hash },
    check: check && {
      at: check.checkedAt,
      by: check.checkedBy?.name ?? null,
      sealed: Number(check.sealed),
      fault: check.fault,
      faultSeq: check.faultSeq === null ? null : Number(check.faultSeq),
    },
  }
}
