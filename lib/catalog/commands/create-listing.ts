import 'server-only'
import { randomInt } from 'node:crypto'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import type { StandingKind } from '@/lib/db/generated/enums'
import { slugOf } from '@/lib/format/text'
import { detailRows } from '../content'
import { authorisedToday, certificateValidToday } from '../listing-facts'
import type { CarriedContent } from '../rules-duplicate'
import { mayBeginListings, standingOf } from '../rules-next-step'
import type { Place } from '../types'
import { inTransaction } from './listing-lock'

export type Created =
  | { ok: true; listingId: string }
  | { ok: false; reason: 'unknown' | 'merchant-not-active' | 'certificate-not-valid' }
  | { ok: false; reason: 'already-listed'; listingId: string }

/**
 * Begins a listing of a product the merchant may list, with a draft that carries what is known: the registered
 * name and the merchant's phone number.
 */
export const createListing = (actor: MerchantActor, productId: string): Promise<Created> =>
  inTransaction((tx) => beginListing(tx, actor, productId, null))

/** The same within a transaction, with words that were written for another product when they are given. */
export async function beginListing(
  tx: Transaction,
  { userId, merchantId }: MerchantActor,
  productId: string,
  carried: CarriedContent | null,
): Promise<Created> {
  const product = await findListable(tx, merchantId, productId)
  if (!product) return { ok: false, reason: 'unknown' }
  if (!mayBeginListings(standingOf(product.standing))) return { ok: false, reason: 'merchant-not-active' }
  if (!product.certificate_valid) return { ok: false, reason: 'certificate-not-valid' }

  const listing = await holdListingOf(tx, merchantId, productId, product.name)
  const last = await tx.listingRevision.findFirst({ where: { listingId: listing.id }, orderBy: { number: 'desc' } })
  if (last) return { ok: false, reason: 'already-listed', listingId: listing.id }
  const phone: Place[] = product.phone ? [{ kind: 'PHONE', value: product.phone }] : []
  const { places: told, details, ...text } = carried ?? { places: [], details: {} }
  const places = told.length > 0 ? told : phone
  const data = {
    ...{ ...text, listingId: listing.id, number: 1, nameVi: product.name, authorId: userId },
    places: { create: places.map((place, position) => ({ ...place, position })) },
    details: { create: detailRows(details) },
  }
  const draft = await tx.listingRevision.create({ data })
  const detail = { product: productId, revision: draft.id }
  await recordAudit(tx, {
    actorId: userId,
    verb: 'listing.created',
    subject: 'listing',
    subjectId: listing.id,
    detail,
    after: { product: productId, revision: draft.id },
  })
  return { ok: true, listingId: listing.id }
}

type Listable = { name: string; phone: string | null; certificate_valid: boolean; standing: StandingKind | null }

async function findListable(tx: Transaction, merchantId: string, productId: string) {
  const [product] = await tx.$queryRaw<Listable[]>`
    SELECT p.name, m.phone, ${certificateValidToday} AS certificate_valid,
      (SELECT kind::text FROM merchant_standing WHERE merchant_id = m.id ORDER BY effective_at DESC, seq DESC LIMIT 1) AS standing
    FROM registered_product p, merchant m
    WHERE p.id = ${productId}::uuid AND m.id = ${merchantId}::uuid AND ${authorisedToday}`
  return product ?? null
}

// A listing whose first draft was discarded stays behind without content and is taken up again.
async function holdListingOf(tx: Transaction, merchantId: string, productId: string, name: string) {
  const slug = await freeSlug(tx, name)
  await tx.$executeRaw`
    INSERT INTO listing (merchant_id, product_id, slug) VALUES (${merchantId}::uuid, ${productId}::uuid, ${slug})
    ON CONFLICT (merchant_id, product_id) DO NOTHING`
  await tx.$queryRaw`
    SELECT id FROM listing WHERE merchant_id = ${merchantId}::uuid AND product_id = ${productId}::uuid FOR UPDATE`
  return tx.listing.findUniqueOrThrow({
    where: { merchantId_productId: { merchantId, productId } },
    select: { id: true },
  })
}

// Without vowels and look-alikes, so that no suffix reads as a word.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const base = slugOf(name).slice(0, 70).replace(/-+$/, '')
  for (;;) {
    const suffix = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
    const slug = `${base}-${suffix}`
    const taken = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM listing WHERE slug = ${slug} UNION ALL SELECT 1 FROM listing_slug WHERE slug = ${slug}`
    if (taken.length === 0) return slug
  }
}
