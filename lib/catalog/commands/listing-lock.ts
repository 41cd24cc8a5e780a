import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { contentOf, contentParts } from '../content'
import { type ListingWithFacts, readListingFacts } from '../listing-facts'
import type { ListingContent } from '../types'

/** A listing held until the transaction ends, as it stands, and the moment at which it was held. */
export type HeldListing = ListingWithFacts & { at: Date }

/** A transaction with time enough for a queue at one listing. */
export const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => db.$transaction(work, { timeout: 15_000 })

/** Holds the merchant's own listing; null for another's or none, which look the same from here. */
export async function holdOwnListing(
  tx: Transaction,
  { merchantId }: MerchantActor,
  listingId: string,
): Promise<HeldListing | null> {
  const own = Prisma.sql`l.id = ${listingId}::uuid AND l.merchant_id = ${merchantId}::uuid`
  await tx.$queryRaw`SELECT l.id FROM listing l WHERE ${own} FOR UPDATE`
  return readHeld(tx, own)
}

/**
 * Holds any listing for an administrator's decision, together with what the decision rests on: a suspension of the
 * merchant, a revocation of the certificate or a withdrawn authorisation waits until it is made, or is seen by it.
 */
export async function holdListing(tx: Transaction, listingId: string): Promise<HeldListing | null> {
  await tx.$queryRaw`SELECT id FROM listing WHERE id = ${listingId}::uuid FOR UPDATE`
  await tx.$queryRaw`
    SELECT m.id FROM merchant m JOIN listing l ON l.merchant_id = m.id WHERE l.id = ${listingId}::uuid FOR SHARE OF m`
  // A revocation is a new row: only FOR UPDATE makes its foreign key wait.
  await tx.$queryRaw`
    SELECT c.id FROM certificate c JOIN listing l ON l.product_id = c.product_id WHERE l.id = ${listingId}::uuid
    ORDER BY c.id FOR UPDATE OF c`
  await tx.$queryRaw`
    SELECT a.id FROM authorisation a JOIN listing l ON l.merchant_id = a.merchant_id WHERE l.id = ${listingId}::uuid
    ORDER BY a.id FOR SHARE OF a`
  return readHeld(tx, Prisma.sql`l.id = ${listingId}::uuid`)
}

async function readHeld(tx: Transaction, where: Prisma.Sql): Promise<HeldListing | null> {
  const [found] = await readListingFacts(tx, where)
  if (!found) return null
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  return clock ? { ...found, at: clock.at } : null
}

/** The content of a revision that is known to exist. */
export async function readContent(tx: Transaction, revisionId: string): Promise<ListingContent> {
  return contentOf(await tx.listingRevision.findUniqueOrThrow({ where: { id: revisionId }, select: contentParts }))
}
