import 'server-only'
import type { MergeSteps, Obstacle } from '../change-types'
import type { ChangeContext } from './apply-correction'

/** The steps of a merge while it runs, what stands in its way, and addresses that lead elsewhere after it. */
export type Merging = { steps: MergeSteps; obstacles: Obstacle[]; redirects: { from: string; to: string }[] }

export const emptyMerging = (): Merging => ({
  steps: {
    ...{ certificates: [], withdrawnCertificates: [], products: [], withdrawnProducts: [], repointedProducts: [] },
    ...{ withdrawnProducer: null, repointedProducers: [], listings: [], redirects: [], merchants: [] },
    authorisations: [],
  },
  obstacles: [],
  redirects: [],
})

const source = ({ changeId, userId }: ChangeContext) => ({ changeId, importId: null, recordedById: userId })

/** Makes one product of two: the winner keeps its name and values and gets certificates and listings of the other. */
export async function mergeProduct(context: ChangeContext, loserId: string, winnerId: string, merging: Merging) {
  await moveCertificates(context, loserId, winnerId, merging)
  await moveListings(context, loserId, winnerId, merging)
  const { tx } = context
  const earlier = await tx.registeredProduct.findMany({ where: { mergedIntoId: loserId }, select: { id: true } })
  for (const { id } of earlier) {
    await tx.registeredProduct.update({ where: { id }, data: { mergedIntoId: winnerId, ...source(context) } })
    merging.steps.repointedProducts.push({ id, from: loserId })
  }
  await tx.registeredProduct.update({
    where: { id: loserId },
    data: { withdrawnAt: new Date(), mergedIntoId: winnerId, ...source(context) },
  })
  merging.steps.withdrawnProducts.push({ id: loserId, into: winnerId })
}

async function moveCertificates(context: ChangeContext, loserId: string, winnerId: string, merging: Merging) {
  const { tx } = context
  const certificates = await tx.certificate.findMany({
    where: { productId: loserId, withdrawnAt: null },
    include: { product: { select: { name: true } }, _count: { select: { extensions: true, revocations: true } } },
    orderBy: { id: 'asc' },
  })
  for (const one of certificates) {
    const same = await tx.certificate.findFirst({
      where: {
        ...{ productId: winnerId, withdrawnAt: null },
        ...{ decisionNumber: one.decisionNumber, issuedOn: one.issuedOn },
      },
    })
    if (!same) {
      await tx.certificate.update({ where: { id: one.id }, data: { productId: winnerId, ...source(context) } })
      merging.steps.certificates.push({ id: one.id, from: loserId })
      continue
    }
    // Extensions and revocations stay with their certificate for good: this one cannot simply go.
    if (one._count.extensions + one._count.revocations > 0)
      merging.obstacles.push({
        ...{ code: 'both-decisions', subject: 'certificate', id: one.id },
        name: `${one.product.name}, ${one.decisionNumber}`,
      })
    await tx.certificate.update({ where: { id: one.id }, data: { withdrawnAt: new Date(), ...source(context) } })
    merging.steps.withdrawnCertificates.push(one.id)
  }
}

async function moveListings({ tx }: ChangeContext, loserId: string, winnerId: string, merging: Merging) {
  const listings = await tx.listing.findMany({ where: { productId: loserId }, orderBy: { id: 'asc' } })
  for (const listing of listings) {
    const { id, merchantId, slug, firstApprovedAt } = listing
    const other = await tx.listing.findUnique({
      where: { merchantId_productId: { merchantId, productId: winnerId } },
      select: { id: true, slug: true },
    })
    if (!other) {
      await tx.listing.update({ where: { id }, data: { productId: winnerId } })
      merging.steps.listings.push({ id, from: loserId, to: winnerId })
    } else if (firstApprovedAt) {
      // Of two pages of one merchant the winner's stays; the other's address leads there for good.
      const isFree = (await tx.listingSlug.count({ where: { slug } })) === 0
      if (!isFree) continue
      await tx.listingSlug.create({ data: { slug, listingId: other.id } })
      merging.steps.redirects.push({ slug, listingId: other.id })
      merging.redirects.push({ from: slug, to: other.slug })
    }
  }
}

/** Hands the products of one producer to another; those that both have under one name become one. */
export async function moveProducts(context: ChangeContext, loserId: string, winnerId: string, merging: Merging) {
  const { tx } = context
  const [theirs, own] = await Promise.all([
    tx.registeredProduct.findMany({
      where: { producerId: loserId, OR: [{ withdrawnAt: null }, { mergedIntoId: { not: null } }] },
      orderBy: { id: 'asc' },
    }),
    tx.registeredProduct.findMany({
      where: { producerId: winnerId, OR: [{ withdrawnAt: null }, { mergedIntoId: { not: null } }] },
    }),
  ])
  const winners = new Map(own.map((product) => [product.nameKey, product]))
  for (const product of theirs) {
    const same = winners.get(product.nameKey)
    if (!same) {
      await tx.registeredProduct.update({
        where: { id: product.id },
        data: { producerId: winnerId, ...source(context) },
      })
      merging.steps.products.push({ id: product.id, from: loserId })
    } else if (!product.withdrawnAt) await mergeProduct(context, product.id, same.mergedIntoId ?? same.id, merging)
  }
}

/** Hands merchants and running authorisations of one producer to another. */
export async function moveSellers({ tx, userId }: ChangeContext, loserId: string, winnerId: string, merging: Merging) {
  const merchants = await tx.merchant.findMany({ where: { producerId: loserId }, select: { id: true, name: true } })
  const others = await tx.merchant.findMany({ where: { producerId: winnerId }, select: { id: true, name: true } })
  if (merchants.length > 0 && others.length > 0)
    for (const { id, name } of [...merchants, ...others])
      merging.obstacles.push({ code: 'both-merchants', subject: 'merchant', id, name })
  for (const { id } of merchants) {
    await tx.merchant.update({ where: { id }, data: { producerId: winnerId } })
    merging.steps.merchants.push({ id, from: loserId, to: winnerId })
  }
  const running = await tx.authorisation.findMany({ where: { producerId: loserId, withdrawnAt: null } })
  for (const { id: ended, merchantId, documentNumber, validFrom, validUntil } of running) {
    await tx.authorisation.update({ where: { id: ended }, data: { withdrawnAt: new Date() } })
    const made = await tx.authorisation.create({
      data: { merchantId, producerId: winnerId, documentNumber, validFrom, validUntil, recordedById: userId },
    })
    merging.steps.authorisations.push({ ended, made: made.id })
  }
}
