import 'server-only'
import type { Applied, MergeSteps, Obstacle } from '../change-types'
import type { ChangeContext } from './apply-correction'

/** Where a merge was, and the change that made it. */
type Undoing = ChangeContext & { steps: MergeSteps; mergedBy: string }

/** Rows that the merge wrote and that say something else by now. */
async function changedSince({ tx, steps, mergedBy }: Undoing): Promise<Obstacle[]> {
  const wrote = { changeId: mergedBy }
  const certificates = [...steps.certificates.map(({ id }) => id), ...steps.withdrawnCertificates]
  const products = [...steps.products.map(({ id }) => id), ...steps.withdrawnProducts.map(({ id }) => id)]
  const [changedCertificates, changedProducts, losers, listings, merchants, permits] = await Promise.all([
    tx.certificate.findMany({
      where: { id: { in: certificates }, OR: [{ NOT: wrote }, { changeId: null }] },
      include: { product: { select: { name: true } } },
    }),
    tx.registeredProduct.findMany({ where: { id: { in: products }, OR: [{ NOT: wrote }, { changeId: null }] } }),
    tx.producer.findMany({
      where: {
        id: { in: steps.withdrawnProducer ? [steps.withdrawnProducer] : [] },
        OR: [{ NOT: wrote }, { changeId: null }],
      },
    }),
    tx.listing.findMany({
      where: { id: { in: steps.listings.map(({ id }) => id) } },
      include: { product: { select: { name: true } } },
    }),
    tx.merchant.findMany({ where: { id: { in: steps.merchants.map(({ id }) => id) } } }),
    tx.authorisation.findMany({
      where: { id: { in: steps.authorisations.map(({ made }) => made) }, withdrawnAt: { not: null } },
      include: { merchant: { select: { id: true, name: true } } },
    }),
  ])
  const movedOn = listings.filter(({ id, productId }) => steps.listings.find((one) => one.id === id)?.to !== productId)
  const linkedOn = merchants.filter(
    ({ id, producerId }) => steps.merchants.find((one) => one.id === id)?.to !== producerId,
  )
  const code = 'changed-since' as const
  return [
    ...changedCertificates.map(
      ({ id, product, decisionNumber }): Obstacle => ({
        ...{ code, subject: 'certificate', id },
        name: `${product.name}, ${decisionNumber}`,
      }),
    ),
    ...changedProducts.map(({ id, name }): Obstacle => ({ code, subject: 'product', id, name })),
    ...losers.map(({ id, name }): Obstacle => ({ code, subject: 'producer', id, name })),
    ...movedOn.map(
      ({ productId, product }): Obstacle => ({ code, subject: 'product', id: productId, name: product.name }),
    ),
    ...linkedOn.map(({ id, name }): Obstacle => ({ code, subject: 'merchant', id, name })),
    ...permits.map(({ merchant }): Obstacle => ({ code, subject: 'merchant', ...merchant })),
  ]
}

/** Puts what a merge moved back to where it was, as rows of today; refused where something rests on the merge since. */
export async function undoMerge(undoing: Undoing): Promise<Applied> {
  const obstacles = await changedSince(undoing)
  if (obstacles.length > 0) return { ok: false, reason: 'obstacles', obstacles }
  const { tx, steps, changeId, userId } = undoing
  const source = { changeId, importId: null, recordedById: userId }
  const back = { withdrawnAt: null, mergedIntoId: null, ...source }
  if (steps.withdrawnProducer) await tx.producer.update({ where: { id: steps.withdrawnProducer }, data: back })
  for (const { id, from } of steps.repointedProducers)
    await tx.producer.update({ where: { id }, data: { mergedIntoId: from, ...source } })
  for (const { id } of steps.withdrawnProducts) await tx.registeredProduct.update({ where: { id }, data: back })
  for (const { id, from } of steps.repointedProducts)
    await tx.registeredProduct.update({ where: { id }, data: { mergedIntoId: from, ...source } })
  for (const { id, from } of steps.products)
    await tx.registeredProduct.update({ where: { id }, data: { producerId: from, ...source } })
  for (const { id, from } of steps.certificates)
    await tx.certificate.update({ where: { id }, data: { productId: from, ...source } })
  for (const id of steps.withdrawnCertificates)
    await tx.certificate.update({ where: { id }, data: { withdrawnAt: null, ...source } })
  for (const { id, from } of steps.listings) await tx.listing.update({ where: { id }, data: { productId: from } })
  await tx.listingSlug.deleteMany({ where: { slug: { in: steps.redirects.map(({ slug }) => slug) } } })
  for (const { id, from } of steps.merchants) await tx.merchant.update({ where: { id }, data: { producerId: from } })
  for (const { ended, made } of steps.authorisations) {
    await tx.authorisation.update({ where: { id: made }, data: { withdrawnAt: new Date() } })
    const { merchantId, producerId, documentNumber, validFrom, validUntil } = await tx.authorisation.findUniqueOrThrow({
      where: { id: ended },
    })
    await tx.authorisation.create({
      data: { merchantId, producerId, documentNumber, validFrom, validUntil, recordedById: userId },
    })
  }
  return {
    ok: true,
    steps: {},
    redirects: [],
    rows: {
      'products-moved': steps.products.length + steps.withdrawnProducts.length,
      'certificates-moved': steps.certificates.length + steps.withdrawnCertificates.length,
      'listings-moved': steps.listings.length,
      'merchants-moved': steps.merchants.length,
    },
  }
}
