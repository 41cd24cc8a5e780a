import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'

/** A producer of the registry with one product and a certificate of this year, for database tests. */
export async function makeProducer(given: { name?: string; household?: boolean; phone?: string } = {}) {
  const tag = randomUUID().slice(0, 8)
  const name = given.name ?? `Chủ thể thử ${tag}`
  const producer = await db.producer.create({
    data: {
      name,
      nameKey: `${name.toLowerCase()} ${tag}`,
      legalForm: given.household ? 'HOUSEHOLD' : 'COOPERATIVE',
      taxCode: String(Math.floor(Math.random() * 1e12))
        .padStart(12, '0')
        .slice(given.household ? 0 : 2),
      wardCode: (await db.ward.findFirstOrThrow({ orderBy: { code: 'asc' } })).code,
      phone: given.phone ?? null,
    },
  })
  const product = await db.registeredProduct.create({
    data: { producerId: producer.id, name: `Sản phẩm ${tag}`, nameKey: `sản phẩm ${tag}`, setNumber: 1 },
  })
  await db.certificate.create({
    data: { productId: product.id, stars: 4, decisionNumber: `${tag}/QĐ`, issuedOn: new Date('2026-01-05') },
  })
  return { ...producer, productId: product.id }
}

/** A listing of the merchant that was approved, straight into the rows. */
export async function makeOpenListing(merchantId: string, productId: string) {
  const slug = `sp-${randomUUID()}`
  const listing = await db.listing.create({ data: { merchantId, productId, slug } })
  const revision = await db.listingRevision.create({
    data: {
      ...{ listingId: listing.id, number: 1, nameVi: 'Tên', storyVi: 'Chuyện', unitVi: 'hộp' },
      ...{ priceVnd: 1000, submittedAt: new Date() },
    },
  })
  await db.listingState.create({ data: { listingId: listing.id, kind: 'APPROVED', revisionId: revision.id } })
  return listing
}
