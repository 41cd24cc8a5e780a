import 'server-only'
import { identifierOf } from '@/lib/auth/rules'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { addDays, startOfDay } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import type { EntryFilter, LogEntry } from '../types'

/** Background work has no actor. */
export const NOBODY = '-'

const PEOPLE_FOUND = 100

/** Who is meant by a name, an address, a number or an id; null for nobody in particular. */
async function peopleMeant(who: string): Promise<string[] | null> {
  if (!who || who === NOBODY) return null
  if (isUuid(who)) return [who]
  const identifier = identifierOf(who)
  const found = await db.user.findMany({
    where: identifier ?? { name: { contains: who, mode: 'insensitive' } },
    select: { id: true },
    take: PEOPLE_FOUND,
  })
  return found.map(({ id }) => id)
}

/** A filter as conditions on `e`. */
export async function conditionsOf({ who, verb, object, from, until }: EntryFilter): Promise<Prisma.Sql> {
  const people = await peopleMeant(who)
  const all = [
    people && Prisma.sql`e.actor_id = ANY(${people}::uuid[])`,
    who === NOBODY && Prisma.sql`e.actor_id IS NULL`,
    verb && (verb.includes('.') ? Prisma.sql`e.verb = ${verb}` : Prisma.sql`e.verb LIKE ${`${verb}.%`}`),
    object && Prisma.sql`e.subject_id = ${object}`,
    from && Prisma.sql`e.at >= ${startOfDay(from)}`,
    until && Prisma.sql`e.at < ${startOfDay(addDays(until, 1))}`,
  ].filter((one) => one instanceof Prisma.Sql)
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}

type Row = Omit<LogEntry, 'id' | 'seal'> & { id: bigint; seq: bigint | null; hash: string | null }

/** Entries that meet some conditions, a page of them, in one direction by id. */
export async function readEntries(where: Prisma.Sql, order: 'newest' | 'oldest', limit: number): Promise<LogEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id, e.at, e.actor_id AS "actorId", a.name AS "actorName", e.verb, e.subject_kind AS "subjectKind",
      e.subject_id AS "subjectId", u.name AS "subjectName", e.detail, e.before, e.after,
      e.address_digest AS "addressDigest", e.device, s.seq, s.hash
    FROM audit_entry e
    LEFT JOIN app_user a ON a.id = e.actor_id
    LEFT JOIN app_user u ON e.subject_kind = 'user' AND u.id::text = e.subject_id
    LEFT JOIN audit_seal s ON s.entry_id = e.id
    WHERE ${where} ORDER BY e.id ${Prisma.raw(order === 'newest' ? 'DESC' : 'ASC')} LIMIT ${limit}`
  return rows.map(({ seq, hash, id, ...row }) => ({
    ...row,
    id: String(id),
    seal: seq !== null && hash !== null ? { seq: String(seq), hash } : null,
  }))
}
