import 'server-only'
import { db } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import { type CertificateHistory, type PublicityFacts, publicIntervals } from '@/lib/readiness/publicity-rules'
import type { Permission } from '@/lib/readiness/types'

async function readCertificates(productId: string): Promise<CertificateHistory[]> {
  const [certificates, versions] = await Promise.all([
    db.certificate.findMany({
      where: { productId, withdrawnAt: null },
      include: { extensions: true, revocations: true },
    }),
    db.certificateVersion.findMany({ where: { productId }, orderBy: { recordedAt: 'asc' } }),
  ])
  return certificates.map(({ id, extensions, revocations }) => ({
    versions: versions
      .filter(({ certificateId }) => certificateId === id)
      .map(({ issuedOn, recordedAt }) => ({ issuedOn: dayOfDate(issuedOn), recordedAt })),
    extensions: extensions.map(({ validThrough, effectiveOn, recordedAt }) => ({
      ...{ validThrough: dayOfDate(validThrough), effectiveOn: dayOfDate(effectiveOn), recordedAt },
    })),
    revocations: revocations.map(({ effectiveOn, recordedAt }) => ({
      effectiveOn: dayOfDate(effectiveOn),
      recordedAt,
    })),
  }))
}

async function readPermission(merchantId: string, producerId: string, own: boolean): Promise<Permission> {
  if (own) return 'own'
  const terms = await db.authorisation.findMany({ where: { merchantId, producerId } })
  return terms.map(({ validFrom, validUntil, recordedAt, withdrawnAt }) => ({
    ...{ effectiveFrom: dayOfDate(validFrom), effectiveUntil: validUntil && dayOfDate(validUntil) },
    ...{ recordedAt, withdrawnAt },
  }))
}

/** When a listing was to be seen, as known at a moment: past and running intervals only. */
export async function readPublicIntervals(listingId: string, now: Date) {
  const listing = await db.listing.findUniqueOrThrow({
    where: { id: listingId },
    include: {
      states: { select: { kind: true, effectiveAt: true, recordedAt: true, seq: true } },
      product: { select: { id: true, producerId: true } },
      merchant: { select: { id: true, producerId: true, standing: true } },
    },
  })
  const { product, merchant } = listing
  const facts: PublicityFacts = {
    states: listing.states.map((state) => ({ ...state, seq: Number(state.seq) })),
    standing: merchant.standing.map(({ kind, effectiveAt, recordedAt, seq }) => ({
      ...{ kind, effectiveAt, recordedAt, seq: Number(seq) },
    })),
    permission: await readPermission(merchant.id, product.producerId, merchant.producerId === product.producerId),
    certificates: await readCertificates(product.id),
  }
  return publicIntervals(facts, now)
    .filter(({ from }) => from <= now)
    .map(({ from, until }) => ({ from, until: until && until <= now ? until : null }))
}
