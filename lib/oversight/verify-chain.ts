import 'server-only'
import { db } from '@/lib/db/client'
import { follow, type Link, start } from './chain-rules'
import type { ChainState } from './types'

const BATCH = 5_000

/** Minutes after which a committed entry must have its seal: the job runs every minute. */
const SEAL_MINUTES = 15

/** Gives every committed entry its place in the chain; answers how many there were. */
export async function sealEntries(): Promise<number> {
  let all = 0
  for (;;) {
    const [row] = await db.$queryRaw<{ sealed: number }[]>`SELECT seal_audit_entries(${BATCH}::int) AS sealed`
    const sealed = row?.sealed ?? 0
    all += sealed
    if (sealed < BATCH) return all
  }
}

/**
 * Computes the whole chain again from the entries as they stand, a few thousand at a time. `known`: a place and hash that
 * somebody noted earlier; without one, a chain whose end was cut off, or that was written anew as a whole, looks whole.
 */
export async function verifyChain(known?: { seq: number; hash: string }): Promise<ChainState> {
  let reached = start
  let isKnownMet = !known
  for (;;) {
    const links = await linksAfter(reached.seq)
    const followed = follow(reached, links)
    reached = followed.reached
    const passed = known && [...links].find(({ seq }) => seq === known.seq)
    if (passed && passed.hash === known.hash) isKnownMet = true
    if (followed.fault || links.length < BATCH) {
      const unsealed = followed.fault ? null : await countOverdue()
      const fault =
        followed.fault ??
        (isKnownMet ? null : { kind: 'not-the-known' as const, seq: known?.seq ?? null }) ??
        (unsealed ? { kind: 'unsealed' as const, seq: null } : null)
      return { sealed: reached.seq, headHash: reached.hash, fault }
    }
  }
}

// Written out here as well, so that a changed function in the database cannot make changed entries look right.
async function linksAfter(seq: number): Promise<Link[]> {
  const rows = await db.$queryRaw<{ seq: bigint; hash: string; text: string | null }[]>`
    SELECT s.seq, s.hash, CASE WHEN e.id IS NULL THEN NULL ELSE jsonb_build_array(
      e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.verb,
      e.subject_kind, e.subject_id, e.detail, e.before, e.after, e.address_digest, e.device)::text END AS text
    FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
    WHERE s.seq > ${seq} ORDER BY s.seq LIMIT ${BATCH}`
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** Entries that have waited for their seal longer than they should: somebody may have kept them from it. */
async function countOverdue(): Promise<number> {
  const [row] = await db.$queryRaw<{ overdue: number }[]>`
    SELECT count(*)::int AS overdue FROM audit_entry e
    WHERE e.at < now() - make_interval(mins => ${SEAL_MINUTES}::int)
      AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)`
  return row?.overdue ?? 0
}
