import { randomInt, randomUUID } from 'node:crypto'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import type { Change } from './change-types'
import { type Made, makeChangeIn, previewChange, proposeChange } from './commands/change-registry'
import { nameKey } from './identity'

// Only tests import this file: rows of their own, and changes made as the desk makes them.

/** Letters only, so that no search for numbers finds it. */
export const mark = () =>
  randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))

/** A firm's code that no other row has. */
export const anyTaxCode = () => String(randomInt(1e9, 1e10 - 1))

const daysAgo = (days: number) => dateOfDay(addDays(dayOf(new Date()), -days))

export async function makeProducer(
  name: string,
  more: { taxCode?: string; wardCode?: string; phone?: string; address?: string } = {},
) {
  return db.producer.create({ data: { name, nameKey: nameKey(name), legalForm: 'COOPERATIVE', ...more } })
}

export async function makeProduct(
  producerId: string,
  name: string,
  decisionNumber = `${mark()}/QĐ`,
  issuedDaysAgo = 100,
) {
  const product = await db.registeredProduct.create({
    data: { producerId, name, nameKey: nameKey(name), setNumber: 21 },
  })
  const certificate = await db.certificate.create({
    data: { productId: product.id, stars: 4, decisionNumber, issuedOn: daysAgo(issuedDaysAgo) },
  })
  return { ...product, certificateId: certificate.id }
}

export async function makeMerchant(
  name: string,
  producerId: string | null,
  more: { wardCode?: string; taxCode?: string } = {},
) {
  const merchant = await db.merchant.create({
    data: { slug: `m-${randomUUID()}`, name, legalForm: 'COOPERATIVE', producerId, ...more },
  })
  await db.merchantStanding.create({ data: { merchantId: merchant.id, kind: 'APPROVED', reason: 'r' } })
  return merchant
}

/** A listing that shoppers see as long as its product is certified and its merchant's. */
export async function makeListing(merchantId: string, productId: string) {
  const listing = await db.listing.create({ data: { merchantId, productId, slug: `sp-${randomUUID()}` } })
  const revision = await db.listingRevision.create({
    data: {
      ...{ listingId: listing.id, number: 1, nameVi: 'Tên', storyVi: 'Chuyện', unitVi: 'hộp', priceVnd: 1000 },
      submittedAt: new Date(),
    },
  })
  await db.listingState.create({ data: { listingId: listing.id, kind: 'APPROVED', revisionId: revision.id } })
  return listing
}

export const isPublic = async (listingId: string) =>
  ((await db.$queryRaw<unknown[]>`SELECT FROM public_listing WHERE id = ${listingId}::uuid`) as unknown[]).length > 0

// As when a second person has confirmed.
const makeWhole = (admin: RegisteringActor, id: string) =>
  db
    .$transaction(async (tx) => {
      const made = await makeChangeIn(tx, admin, id, null)
      if (!made.ok) throw new Refused(made)
      return made
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.made
      throw error
    })

class Refused extends Error {
  constructor(readonly made: Made) {
    super('refused')
  }
}

/** Proposes, looks and makes; answers the change's id and what followed, and fails where it was refused. */
export async function change(admin: RegisteringActor, asked: Change, reason = 'Theo hồ sơ') {
  const id = await proposeChange(admin, asked, reason)
  const preview = await previewChange(admin, id, asked)
  const made = await makeWhole(admin, id)
  if (!preview.ok || !made.ok) throw new Error(`refused: ${JSON.stringify([preview, made])}`)
  return { id, preview: preview.effects, effects: made.effects }
}

/** Why a change is refused. */
export async function refusal(admin: RegisteringActor, asked: Change) {
  const id = await proposeChange(admin, asked, 'Theo hồ sơ')
  const preview = await previewChange(admin, id, asked)
  const made = await makeWhole(admin, id)
  return preview.ok || made.ok ? null : preview
}
