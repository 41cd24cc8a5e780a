import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { CertificateVersion } from '@/lib/db/generated/client'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import type { RowChange } from '../import-comparison'
import { maskedText } from '../masked-cells'

export type CertificateRecord = {
  id: string
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: string
  lastDay: string
  isValid: boolean
  revocation: { effectiveOn: string; ground: string; documentNumber: string } | null
  extendedThrough: string | null
  /** What was put right after it was first recorded, oldest first. */
  corrections: { recordedAt: Date; changes: RowChange[] }[]
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
  certificates: CertificateRecord[]
  /** What the row said and when that was recorded, newest first. */
  versions: {
    id: string
    name: string
    setNumber: number
    ward: string | null
    address: string | null
    recordedAt: Date
    isCurrent: boolean
  }[]
  listings: { id: string; merchant: string; isOpen: boolean }[]
}

type CertificateState = { id: string; last_day: Date; is_valid: boolean }

const masked = (text: string | null) => text && maskedText(text)

/** One registered product with everything that is known about it and was; null when there is none. */
export async function findProductRecord(_: StaffActor, id: string): Promise<ProductRecord | null> {
  if (!isUuid(id)) return null
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
  const [versions, certificateVersions, wards, states] = await Promise.all([
    db.registeredProductVersion.findMany({ where: { productId: id }, orderBy: { id: 'desc' } }),
    db.certificateVersion.findMany({ where: { productId: id }, orderBy: { id: 'asc' } }),
    db.ward.findMany({ select: { code: true, fullNameVi: true } }),
    db.$queryRaw<CertificateState[]>`
      SELECT id, certificate_last_day(issued_on) AS last_day, certificate_valid_on(id, issued_on, local_day(now()), now()) AS is_valid
      FROM certificate WHERE product_id = ${id}::uuid`,
  ])
  const names = new Map(wards.map(({ code, fullNameVi }) => [code, fullNameVi]))
  const wardName = (code: string | null) => (code && names.get(code)) ?? null
  const today = dayOf(new Date())
  const { producer } = product
  return {
    id,
    name: product.name,
    setNumber: product.setNumber,
    setVi: product.set.nameVi,
    setEn: product.set.nameEn,
    address: masked(product.address),
    ward: (product.ward ?? producer.ward)?.fullNameVi ?? null,
    producer: {
      name: producer.name,
      taxCode: producer.taxCode,
      address: masked(producer.address),
      phone: producer.phone,
    },
    certificates: product.certificates.map((one) => {
      const state = states.find((row) => row.id === one.id)
      const revocation = one.revocations.find((row) => dayOfDate(row.effectiveOn) <= today)
      const extended = one.extensions.map((row) => dayOfDate(row.validThrough)).sort()
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
        extendedThrough: extended.at(-1) ?? null,
        corrections: correctionsOf(
          certificateVersions.filter(({ certificateId }) => certificateId === one.id),
          wardName,
        ),
      }
    }),
    versions: versions.map((one) => ({
      id: String(one.id),
      name: one.name,
      setNumber: one.setNumber,
      ward: wardName(one.wardCode),
      address: masked(one.address),
      recordedAt: one.recordedAt,
      isCurrent: one.supersededAt === null,
    })),
    listings: product.listings.map((one) => ({ id: one.id, merchant: one.merchant.name, isOpen: one.isOpen })),
  }
}

/** What each version of a certificate changed in the one before. A place first stated later is no correction. */
function correctionsOf(versions: CertificateVersion[], wardName: (code: string | null) => string | null) {
  const said = (one: CertificateVersion): [RowChange['field'], string | null][] => [
    ['stars', String(one.stars)],
    ['code', one.code],
    ['issuedOn', dayOfDate(one.issuedOn)],
    ['ward', wardName(one.wardCode)],
    ['address', masked(one.address)],
  ]
  return versions.slice(1).flatMap((version, index) => {
    const before = new Map(said(versions[index] ?? version))
    const changes = said(version).flatMap(([field, to]): RowChange[] => {
      const from = before.get(field) ?? null
      const isPlace = field === 'ward' || field === 'address'
      return to === null || to === from || (isPlace && from === null) ? [] : [{ field, from, to }]
    })
    return changes.length > 0 ? [{ recordedAt: version.recordedAt, changes }] : []
  })
}
