import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { maskTaxCode } from '@/lib/format/people'
import { lastOf, stateAfter } from '../rules'
import type { Member, MerchantFile } from '../types'

const user = {
  id: true,
  name: true,
  email: true,
  phone: true,
  passwordHash: true,
  staffAppointments: { where: { endedAt: null }, select: { id: true } },
  links: { orderBy: { createdAt: 'desc' }, take: 1, select: { expiresAt: true, usedAt: true, withdrawnAt: true } },
} as const

/** All that an administrator keeps about a merchant; null when there is no such one. Personal IDs come masked. */
export async function findMerchant(_: StaffActor, id: string, now: Date): Promise<MerchantFile | null> {
  const merchant = await db.merchant.findUnique({
    where: { id },
    include: {
      ward: { select: { fullNameVi: true, fullNameEn: true } },
      producer: { select: { id: true, name: true, _count: { select: { products: true } } } },
      standing: {
        orderBy: [{ effectiveAt: 'desc' }, { seq: 'desc' }],
        include: { author: { select: { name: true } } },
      },
      members: { where: { removedAt: null }, orderBy: { addedAt: 'asc' }, include: { user: { select: user } } },
      authorisations: {
        orderBy: [{ validFrom: 'desc' }, { recordedAt: 'desc' }],
        include: { producer: { select: { name: true } } },
      },
    },
  })
  if (!merchant) return null
  const [listed] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM public_listing WHERE merchant_id = ${id}::uuid`
  const { id: merchantId, slug, name, legalForm, address, phone, website, isDemo, createdAt, taxCode } = merchant
  const taxCodeShown = taxCode && maskTaxCode(taxCode)
  return {
    ...{ id: merchantId, slug, name, legalForm, address, phone, website, isDemo, createdAt, taxCodeShown },
    isTaxCodeMasked: taxCodeShown !== taxCode,
    wardVi: merchant.ward?.fullNameVi ?? null,
    wardEn: merchant.ward?.fullNameEn ?? null,
    state: stateAfter(lastOf(merchant.standing)?.kind ?? null),
    producer: merchant.producer && {
      id: merchant.producer.id,
      name: merchant.producer.name,
      products: merchant.producer._count.products,
    },
    publicListings: listed?.total ?? 0,
    standing: merchant.standing.map(({ author, ...entry }) => ({
      ...{ id: entry.id, kind: entry.kind, reason: entry.reason },
      ...{ effectiveAt: entry.effectiveAt, recordedAt: entry.recordedAt, authorName: author?.name ?? null },
    })),
    members: merchant.members.map((member) => toMember(member, now)),
    authorisations: merchant.authorisations.map((one) => ({
      ...{ id: one.id, producerId: one.producerId, producerName: one.producer.name },
      ...{ documentNumber: one.documentNumber, withdrawnAt: one.withdrawnAt },
      validFrom: dayOfDate(one.validFrom),
      validUntil: one.validUntil && dayOfDate(one.validUntil),
    })),
  }
}

type MemberFound = {
  role: Member['role']
  addedAt: Date
  user: {
    id: string
    name: string
    email: string | null
    phone: string | null
    passwordHash: string | null
    staffAppointments: unknown[]
    links: { expiresAt: Date; usedAt: Date | null; withdrawnAt: Date | null }[]
  }
}

function toMember({ role, addedAt, user: { id, name, email, phone, ...rest } }: MemberFound, now: Date): Member {
  const link = rest.links[0]
  return {
    ...{ userId: id, name, email, phone, role, addedAt },
    hasPassword: rest.passwordHash !== null,
    linkOpenUntil: link && !link.usedAt && !link.withdrawnAt && link.expiresAt > now ? link.expiresAt : null,
    isAdministrator: rest.staffAppointments.length > 0,
  }
}
