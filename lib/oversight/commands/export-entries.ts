import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { csvField } from '@/lib/workbooks/write'
import { conditionsOf, readEntries } from '../queries/entry-rows'
import type { EntryFilter, LogEntry } from '../types'

const BATCH = 1_000

const columns = [
  ...['id', 'at', 'actor_id', 'actor', 'verb', 'subject_kind', 'subject_id', 'detail', 'before', 'after'],
  ...['address_digest', 'device', 'chain_place', 'chain_hash'],
]

const json = (value: unknown) => (value === null ? '' : JSON.stringify(value))

const fields = (entry: LogEntry) => [
  ...[entry.id, entry.at.toISOString(), entry.actorId ?? '', entry.actorName ?? ''],
  ...[entry.verb, entry.subjectKind, entry.subjectId, json(entry.detail), json(entry.before), json(entry.after)],
  ...[entry.addressDigest ?? '', entry.device ?? '', entry.seal?.seq ?? '', entry.seal?.hash ?? ''],
]

const lines = (rows: string[][]) => rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')

/**
 * The log as CSV, oldest first, a thousand entries at a time: what is held does not grow with the log. That it was taken out
 * is an entry of its own, written before the first line, so that the file holds it too.
 */
export async function* exportEntries({ userId }: StaffActor, filter: EntryFilter): AsyncGenerator<string> {
  const where = await conditionsOf(filter)
  const { verb, object, from, until } = filter
  await db.$transaction((tx) =>
    recordAudit(tx, {
      ...{ actorId: userId, verb: 'audit.exported', subject: 'audit', subjectId: 'log' },
      detail: { verb, object, from, until, byPerson: filter.who !== '' },
      unchanged: 'read',
    }),
  )
  yield `\ufeff${lines([columns])}`
  for (let last = 0n; ; ) {
    const entries = await readEntries(Prisma.sql`${where} AND e.id > ${last}`, 'oldest', BATCH)
    if (entries.length > 0) yield lines(entries.map(fields))
    if (entries.length < BATCH) return
    last = BigInt(entries.at(-1)?.id ?? 0)
  }
}
