import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { isId } from '../input'

export type RegistryOverview = {
  products: number
  producers: number
  certificates: number
  /** Products whose shown certificate is valid today. */
  validProducts: number
  /** Of those, running out within 180 days. */
  renewNow: number
  withoutValid: number
}

export async function findRegistryOverview(_: AdminActor): Promise<RegistryOverview> {
  const [row] = await db.$queryRaw<RegistryOverview[]>`
    SELECT (SELECT count(*)::int FROM registered_product) AS products, (SELECT count(*)::int FROM producer) AS producers,
      (SELECT count(*)::int FROM certificate) AS certificates, count(*)::int AS "validProducts",
      count(*) FILTER (WHERE valid_through <= local_day(now()) + 180)::int AS "renewNow",
      (SELECT count(*)::int FROM registered_product) - count(*)::int AS "withoutValid"
    FROM shown_certificate`
  if (!row) throw new Error('counting answered nothing')
  return row
}

export type ProductLine = {
  id: string
  name: string
  producer: string
  setNumber: number
  setVi: string
  setEn: string
  ward: string | null
  stars: number | null
  /** Of the certificate shown today; null when none is valid. */
  validThrough: string | null
}

export const productsPerPage = 50

/** Registered products whose name, producer or code holds every word, with or without accents; all without words. */
export async function searchRegistry(
  _: AdminActor,
  words: string,
  page: number,
): Promise<{ products: ProductLine[]; total: number }> {
  const parts = words.normalize('NFC').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  const matches = parts.map(
    (
      part,
    ) => Prisma.sql`(search_folded(concat_ws(' ', p.name, o.name)) LIKE '% ' || replace(trim(search_folded(${part})), '%', '') || '%'
      OR EXISTS (SELECT FROM certificate c WHERE c.product_id = p.id AND c.code = ${part}))`,
  )
  const where = matches.length > 0 ? Prisma.join(matches, ' AND ') : Prisma.sql`true`
  const rows = await db.$queryRaw<(Omit<ProductLine, 'validThrough'> & { validThrough: Date | null; total: number })[]>`
    SELECT p.id, p.name, o.name AS producer, s.number AS "setNumber", s.name_vi AS "setVi", s.name_en AS "setEn", w.full_name_vi AS ward,
      c.stars, c.valid_through AS "validThrough", (count(*) OVER ())::int AS total
    FROM registered_product p
    JOIN producer o ON o.id = p.producer_id
    JOIN ocop_set s ON s.number = p.set_number
    LEFT JOIN ward w ON w.code = coalesce(p.ward_code, o.ward_code)
    LEFT JOIN shown_certificate c ON c.product_id = p.id
    WHERE ${where}
    ORDER BY p.name COLLATE "vi-x-icu", p.id
    LIMIT ${productsPerPage} OFFSET ${(page - 1) * productsPerPage}`
  return {
    total: rows[0]?.total ?? 0,
    products: rows.map(({ total: _total, validThrough, ...row }) => ({
      ...row,
      validThrough: validThrough && dayOfDate(validThrough),
    })),
  }
}

export type ProductRecord = {
  id: string
  name: string
  setNumber: number
  setVi: string
  setEn: string
  address: string | null
  ward: string | null
  producer: { name: string; taxCode: string | null; address: string | null; phone: string | null }
  certificates: {
    id: string
    stars: number
    code: string | null
    decisionNumber: string
    issuedOn: string
    lastDay: string
    isValid: boolean
    revocation: { effectiveOn: string; ground: string; documentNumber: string } | null
    extendedThrough: string | null
  }[]
  /** What the row said and when that was recorded, newest first. */
  versions: {
    name: string
    setNumber: number
    ward: string | null
    address: string | null
    recordedAt: Date
    isCurrent: boolean
  }[]
  listings: { id: string; merchant: string; isOpen: boolean }[]
}

type CertificateRow = { id: string; last_day: Date; is_valid: boolean }

export async function findProductRecord(_: AdminActor, id: string): Promise<ProductRecord | null> {
  if (!isId(id)) return null
  const product = await db.registeredProduct.findUnique({
    where: { id },
    include: {
      set: true,
      ward: true,
      producer: { include: { ward: true } },
      certificates: { include: { extensions: true, revocations: true }, orderBy: { issuedOn: 'desc' } },
      listings: { include: { merchant: { select: { name: true } } } },
    },
  })
  if (!product) return null
  const [versions, wards, states] = await Promise.all([
    db.registeredProductVersion.findMany({ where: { productId: id }, orderBy: { id: 'desc' } }),
    db.ward.findMany({ select: { code: true, fullNameVi: true } }),
    db.$queryRaw<CertificateRow[]>`
      SELECT id, certificate_last_day(issued_on) AS last_day, certificate_valid_on(id, issued_on, local_day(now()), now()) AS is_valid
      FROM certificate WHERE product_id = ${id}::uuid`,
  ])
  const wardName = (code: string | null) => wards.find((ward) => ward.code === code)?.fullNameVi ?? null
  const today = dayOf(new Date())
  const { producer } = product
  return {
    id,
    name: product.name,
    setNumber: product.setNumber,
    setVi: product.set.nameVi,
    setEn: product.set.nameEn,
    address: product.address,
    ward: (product.ward ?? producer.ward)?.fullNameVi ?? null,
    producer: { name: producer.name, taxCode: producer.taxCode, address: producer.address, phone: producer.phone },
    certificates: product.certificates.map((one) => {
      const state = states.find((row) => row.id === one.id)
      const revocation = one.revocations.find((row) => dayOfDate(row.effectiveOn) <= today)
      const extended = one.extensions
        .map((row) => dayOfDate(row.validThrough))
        .sort()
        .at(-1)
      return {
        id: one.id,
        stars: one.stars,
        code: one.code,
        decisionNumber: one.decisionNumber,
        issuedOn: dayOfDate(one.issuedOn),
        lastDay: state ? dayOfDate(state.last_day) : '',
        isValid: state?.is_valid ?? false,
        revocation: revocation
          ? {
              effectiveOn: dayOfDate(revocation.effectiveOn),
              ground: revocation.ground,
              documentNumber: revocation.documentNumber,
            }
          : null,
        extendedThrough: extended ?? null,
      }
    }),
    versions: versions.map((one) => ({
      name: one.name,
      setNumber: one.setNumber,
      ward: wardName(one.wardCode),
      address: one.address,
      recordedAt: one.recordedAt,
      isCurrent: one.supersededAt === null,
    })),
    listings: product.listings.map((one) => ({ id: one.id, merchant: one.merchant.name, isOpen: one.isOpen })),
  }
}
