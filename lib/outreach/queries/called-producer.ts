import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { maskPersonalIds } from '@/lib/format/people'
import { askedRows, askedSets } from '@/lib/targets/queries/figure-rows'
import { type CalledProducer, type LastCall, steps } from '../types'
import { stepsSql } from './call-list'

/** Notes of one producer that are read at once; the newest say what matters. */
const NOTES = 50

/** A producer with its missing products, how to reach it and what was said before; null when there is none. */
export async function findCalledProducer(_: StaffActor, id: string, now: Date): Promise<CalledProducer | null> {
  if (!isUuid(id)) return null
  const producer = await db.producer.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, phone: true },
      ward: { select: { fullNameVi: true, fullNameEn: true } },
      merchants: { select: { id: true, name: true, phone: true, isActive: true }, orderBy: { name: 'asc' } },
    },
  })
  if (!producer) return null
  const asked = {
    ...{ day: dayOf(now), view: 'as-of' as const, list: 'missing' as const },
    ...{ groupSlug: null, targetId: null, wardCode: null },
  }
  const sets = await askedSets(asked, now)
  const [products, notes] = await Promise.all([
    sets
      ? db.$queryRaw<{ id: string; name: string; setNumber: number; groupSlug: string; rank: number }[]>`
      ${askedRows(asked, sets)}, ${stepsSql}
      SELECT s.product_id AS id, s.name, s.set_number AS "setNumber", g.slug AS "groupSlug", s.rank
      FROM stepped s
      JOIN ocop_set t ON t.number = s.set_number
      JOIN ocop_subgroup b ON b.code = t.subgroup_code
      JOIN ocop_group g ON g.code = b.group_code
      WHERE s.producer_id = ${id}::uuid
      ORDER BY s.rank, s.name COLLATE "vi-x-icu", s.product_id`
      : [],
    db.$queryRaw<(LastCall & { id: string })[]>`
      SELECT n.id, n.at, n.outcome::text AS outcome, n.words, n.call_again_on::text AS "callAgainOn", u.name AS author
      FROM call_note n LEFT JOIN app_user u ON u.id = n.author_id
      WHERE n.producer_id = ${id}::uuid ORDER BY n.at DESC, n.id LIMIT ${NOTES}`,
  ])
  const phones = [
    ...(producer.phone ? [{ number: producer.phone, source: 'producer' as const }] : []),
    ...producer.merchants.flatMap(({ phone }) => (phone ? [{ number: phone, source: 'merchant' as const }] : [])),
  ]
  return {
    id,
    name: maskPersonalIds(producer.name),
    phones: phones.filter(({ number }, i) => phones.findIndex((each) => each.number === number) === i),
    wardVi: producer.ward?.fullNameVi ?? null,
    wardEn: producer.ward?.fullNameEn ?? null,
    merchants: producer.merchants.map((merchant) => ({
      id: merchant.id,
      name: maskPersonalIds(merchant.name),
      isActive: merchant.isActive,
    })),
    products: products.map(({ rank, ...product }) => ({ ...product, step: steps[rank - 1] ?? 'unknown' })),
    notes,
  }
}
