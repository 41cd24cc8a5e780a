import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOfDate } from '@/lib/format/days'
import type { CertificateState } from '../change-rules'
import type { Place, RegistryFilter } from '../search-rules'

export type ProductLine = {
  id: string
  name: string
  producerId: string
  producer: string
  setNumber: number
  setVi: string
  setEn: string
  ward: string | null
  stars: number | null
  state: CertificateState | 'none'
  decisionNumber: string | null
  /** Last day of the certificate that speaks for the product. */
  lastDay: string | null
}

export const productsPerPage = 50

const inLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** The certificate that speaks for each product: a valid one before others, then the latest issued. */
export const speakingSql = Prisma.sql`
  SELECT DISTINCT ON (c.product_id) c.product_id, c.id AS certificate_id, c.stars, c.code, c.decision_number, c.issued_on,
    c.own_last_day, c.last_day, c.state, c.revocation_ground
  FROM certificate_standing c
  ORDER BY c.product_id, c.state IN ('valid', 'renew-now', 'late', 'extended') DESC, c.issued_on DESC, c.id`

// A short number is part of a name; whole numbers of decisions and codes have a sign or three signs at least.
const maybeNumber = (word: string) => word.length >= 3 || /[-/]/.test(word)

// A word stands in the name of the product, its producer or its ward, or begins a code or a decision's number.
function wordSql(word: string) {
  const begins = Prisma.sql`'% ' || trim(search_folded(${inLike(word)})) || '%'`
  const number = Prisma.sql`OR p.id IN (
    SELECT product_id FROM certificate WHERE withdrawn_at IS NULL
      AND (code LIKE ${`${inLike(word)}%`} OR decision_number ILIKE ${`${inLike(word)}%`}))`
  return Prisma.sql`(
    p.name_folded LIKE ${begins}
    OR p.producer_id IN (SELECT id FROM producer WHERE name_folded LIKE ${begins})
    OR coalesce(p.ward_code, o.ward_code) IN (
      SELECT code FROM ward WHERE search_folded(concat_ws(' ', full_name_vi, name_vi_alt)) LIKE ${begins})
    ${maybeNumber(word) ? number : Prisma.empty})`
}

function conditions({ q, group, set, ward, stars, state }: RegistryFilter) {
  const words = q
    .split(' ')
    .filter((word) => /[\p{L}\d]/u.test(word))
    .slice(0, 8)
  return [
    Prisma.sql`p.withdrawn_at IS NULL`,
    ...words.map(wordSql),
    ...(set === null ? [] : [Prisma.sql`p.set_number = ${set}`]),
    ...(group === null
      ? []
      : [
          Prisma.sql`p.set_number IN (SELECT s.number FROM ocop_set s JOIN ocop_subgroup g ON g.code = s.subgroup_code WHERE g.group_code = ${group})`,
        ]),
    ...(ward === null ? [] : [Prisma.sql`coalesce(p.ward_code, o.ward_code) = ${ward}`]),
    ...certificateSql({ stars, state }),
  ]
}

// Hashed look-ups: as a join, the planner's guess makes it a nested loop over all products.
function certificateSql({ stars, state }: Pick<RegistryFilter, 'stars' | 'state'>): Prisma.Sql[] {
  if (stars === null && state === null) return []
  const none = Prisma.sql`(p.id NOT IN (SELECT product_id FROM certificate WHERE withdrawn_at IS NULL)) IS TRUE`
  if (state === 'none') return stars === null ? [none] : [Prisma.sql`false`]
  const asked = [
    ...(stars === null ? [] : [Prisma.sql`c.stars = ${stars}`]),
    ...(state === null ? [] : [Prisma.sql`c.state = ${state}`]),
  ]
  return [
    Prisma.sql`(p.id IN (SELECT c.product_id FROM (${speakingSql}) c WHERE ${Prisma.join(asked, ' AND ')})) IS TRUE`,
  ]
}

const fromSql = Prisma.sql`FROM registered_product p JOIN producer o ON o.id = p.producer_id`

export type FoundProducts = {
  products: ProductLine[]
  total: number
  /** The product before which or after which the neighbouring page lies; null at an end. */
  previous: string | null
  next: string | null
}

/** One page of the registry by name, with the certificate that speaks for each product. */
export async function searchRegistry(_: StaffActor, filter: RegistryFilter, place: Place): Promise<FoundProducts> {
  const cursor = place && ('after' in place ? place.after : place.before)
  const from = cursor
    ? await db.registeredProduct.findUnique({ where: { id: cursor }, select: { id: true, name: true } })
    : null
  const isBackwards = from !== null && place !== null && 'before' in place
  const { ids, total } = await readIds(filter, from, isBackwards)
  const hasMore = ids.length > productsPerPage
  const products = await readLines(ids.slice(0, productsPerPage))
  const [first, last] = [products[0]?.id ?? null, products.at(-1)?.id ?? null]
  return {
    ...{ products, total },
    previous: (isBackwards ? hasMore : from !== null) ? first : null,
    next: (isBackwards ? from !== null : hasMore) ? last : null,
  }
}

/** The products of a page and one more, and how many there are in all. */
async function readIds(filter: RegistryFilter, from: { id: string; name: string } | null, isBackwards: boolean) {
  const where = Prisma.join(conditions(filter), ' AND ')
  const beyond = from
    ? Prisma.sql`AND (p.name COLLATE "vi-x-icu", p.id) ${isBackwards ? Prisma.sql`<` : Prisma.sql`>`} (${from.name} COLLATE "vi-x-icu", ${from.id}::uuid)`
    : Prisma.empty
  const order = isBackwards
    ? Prisma.sql`p.name COLLATE "vi-x-icu" DESC, p.id DESC`
    : Prisma.sql`p.name COLLATE "vi-x-icu", p.id`
  const limit = productsPerPage + 1
  if (filter.stars !== null || filter.state !== null) {
    // What certificates say is worked out once, for the count and for the page.
    const rows = await db.$queryRaw<{ id: string | null; total: number }[]>`
      WITH found AS MATERIALIZED (SELECT p.id, p.name ${fromSql} WHERE ${where})
      SELECT t.total, f.id FROM (SELECT count(*)::int AS total FROM found) t
      LEFT JOIN (SELECT p.id FROM found p WHERE true ${beyond} ORDER BY ${order} LIMIT ${limit}) f ON true`
    return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.total ?? 0 }
  }
  const [counted, rows] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${fromSql} WHERE ${where}`,
    db.$queryRaw<{ id: string }[]>`
      SELECT p.id ${fromSql} WHERE ${where} ${beyond} ORDER BY ${order} LIMIT ${limit}`,
  ])
  return { ids: rows.map(({ id }) => id), total: counted[0]?.total ?? 0 }
}

type Row = Omit<ProductLine, 'lastDay' | 'state'> & { lastDay: Date | null; state: ProductLine['state'] | null }

/** These products as lines of a list, by name. */
export async function readLines(ids: string[]): Promise<ProductLine[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.name, o.id AS "producerId", o.name AS producer, s.number AS "setNumber", s.name_vi AS "setVi",
      s.name_en AS "setEn", w.full_name_vi AS ward, c.stars, c.state, c.decision_number AS "decisionNumber",
      c.last_day AS "lastDay"
    FROM registered_product p
    JOIN producer o ON o.id = p.producer_id
    JOIN ocop_set s ON s.number = p.set_number
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    LEFT JOIN LATERAL (
      SELECT * FROM certificate_standing c WHERE c.product_id = p.id
      ORDER BY c.state IN ('valid', 'renew-now', 'late', 'extended') DESC, c.issued_on DESC, c.id LIMIT 1) c ON true
    WHERE p.id = ANY(${ids}::uuid[])
    ORDER BY p.name COLLATE "vi-x-icu", p.id`
  return rows.map(({ lastDay, state, ...row }) => ({
    ...row,
    state: state ?? 'none',
    lastDay: lastDay && dayOfDate(lastDay),
  }))
}
