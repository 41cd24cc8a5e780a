import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { dateOfDay, dayOfDate } from '@/lib/format/days'
import { slugOf } from '@/lib/format/text'
import type { CollectionInput } from '../input-collections'
import { moved } from '../rules-pictures'

export type CollectionChanged = { ok: true; id: string } | { ok: false; reason: 'unknown' }

const columns = ({ nameVi, nameEn, introVi, introEn, from, until }: CollectionInput, admin: ReviewingActor) => ({
  ...{ nameVi, nameEn, introVi, introEn, changedById: admin.userId, changedAt: new Date() },
  shownFrom: dateOfDay(from),
  shownUntil: until && dateOfDay(until),
})

type Shown = { nameVi: string; nameEn: string | null; shownFrom: Date; shownUntil: Date | null | '' }

const shown = ({ nameVi, nameEn, shownFrom, shownUntil }: Shown) => ({
  ...{ nameVi, nameEn, from: dayOfDate(shownFrom), until: shownUntil ? dayOfDate(shownUntil) : null },
})

/** Begins a collection, last in the order; its address comes from its first name and stays. */
export async function createCollection(admin: ReviewingActor, input: CollectionInput): Promise<CollectionChanged> {
  return db.$transaction(async (tx) => {
    await holdOrder(tx)
    const last = await tx.collection.aggregate({ _max: { position: true } })
    const { id, slug } = await tx.collection.create({
      data: {
        ...columns(input, admin),
        slug: await freeSlug(tx, slugOf(input.nameVi)),
        position: (last._max.position ?? -1) + 1,
      },
      select: { id: true, slug: true },
    })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'collection.created',
      subject: 'collection',
      subjectId: id,
      detail: { slug, from: input.from, until: input.until },
      after: { slug, nameVi: input.nameVi, nameEn: input.nameEn, from: input.from, until: input.until },
    })
    return { ok: true, id }
  })
}

/** Changes names, introductions and days. Its address stays, so that links to it go on working. */
export async function reviseCollection(
  admin: ReviewingActor,
  id: string,
  input: CollectionInput,
): Promise<CollectionChanged> {
  return db.$transaction(async (tx) => {
    const next = columns(input, admin)
    const before = await tx.collection.findUnique({ where: { id } })
    const { count } = await tx.collection.updateMany({ where: { id }, data: next })
    if (!before || count === 0) return { ok: false, reason: 'unknown' }
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'collection.revised',
      subject: 'collection',
      subjectId: id,
      detail: { from: input.from, until: input.until },
      before: shown(before),
      after: shown(next),
    })
    return { ok: true, id }
  })
}

/** Moves a collection a place up or down among all of them; at either end nothing changes. */
export async function moveCollection(admin: ReviewingActor, id: string, by: -1 | 1): Promise<CollectionChanged> {
  return db.$transaction(async (tx) => {
    await holdOrder(tx)
    const rows = await tx.collection.findMany({
      select: { id: true },
      orderBy: [{ position: 'asc' }, { shownUntil: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    })
    const ids = rows.map((row) => row.id)
    if (!ids.includes(id)) return { ok: false, reason: 'unknown' }
    const order = moved(ids, id, by)
    await tx.$executeRaw`
      UPDATE collection c SET position = o.place - 1
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o (id, place) WHERE o.id = c.id`
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'collection.moved',
      subject: 'collection',
      subjectId: id,
      detail: { place: order.indexOf(id) + 1 },
      before: { place: ids.indexOf(id) + 1 },
      after: { place: order.indexOf(id) + 1 },
    })
    return { ok: true, id }
  })
}

/** Two administrators must not arrange the same order or take the same address at once. */
const holdOrder = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('collection-order'))`

async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  const taken = new Set(
    (await tx.collection.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })).map(
      ({ slug }) => slug,
    ),
  )
  let slug = wanted
  for (let next = 2; taken.has(slug); next++) slug = `${wanted}-${next}`
  return slug
}
