import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor, WritingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { dateOfDay } from '@/lib/format/days'
import type { AuthorisationInput } from '../input'
import { withHeldMerchant } from './lock-merchant'

export type Authorised =
  | { ok: true; authorisationId: string }
  | { ok: false; reason: 'unknown' | 'unknown-producer' | 'own-producer' }

/** Keeps a producer's dated permission for a merchant to list its products. */
export async function recordAuthorisation(
  admin: RegisteringActor,
  merchantId: string,
  authorisation: AuthorisationInput,
): Promise<Authorised> {
  const { producerId } = authorisation
  return db.$transaction(async (tx) => {
    const merchant = await tx.merchant.findUnique({ where: { id: merchantId }, select: { producerId: true } })
    if (!merchant) return { ok: false, reason: 'unknown' }
    if (merchant.producerId === producerId) return { ok: false, reason: 'own-producer' }
    const producer = await tx.producer.findUnique({
      where: { id: producerId, withdrawnAt: null },
      select: { id: true },
    })
    if (!producer) return { ok: false, reason: 'unknown-producer' }
    return { ok: true, authorisationId: await writeAuthorisation(tx, admin, merchantId, authorisation) }
  })
}

/** Writes a permission of a producer that is known to exist, within the caller's transaction; answers its id. */
export async function writeAuthorisation(
  tx: Transaction,
  { userId }: WritingActor,
  merchantId: string,
  { producerId, documentNumber, validFrom, validUntil }: AuthorisationInput,
): Promise<string> {
  const { id } = await tx.authorisation.create({
    data: {
      ...{ merchantId, producerId, documentNumber, recordedById: userId },
      validFrom: dateOfDay(validFrom),
      validUntil: validUntil && dateOfDay(validUntil),
    },
    select: { id: true },
  })
  await recordAudit(tx, {
    actorId: userId,
    verb: 'merchant.authorisation-recorded',
    subject: 'merchant',
    subjectId: merchantId,
    detail: { authorisationId: id, producerId },
    after: { from: validFrom, until: validUntil },
  })
  return id
}

export type Withdrawn = { ok: true; takenDown: number } | { ok: false; reason: 'unknown' }

/**
 * Ends a permission as of now. Listings that no other permission covers are taken down, with a reason that names the
 * document and that the merchant reads; a permission withdrawn before is not found again.
 */
export async function withdrawAuthorisation(
  admin: RegisteringActor,
  merchantId: string,
  authorisationId: string,
  reasonFor: (documentNumber: string) => string,
): Promise<Withdrawn> {
  return withHeldMerchant(merchantId, async (tx, merchant): Promise<Withdrawn> => {
    const found = await tx.authorisation.findFirst({ where: { id: authorisationId, merchantId, withdrawnAt: null } })
    if (!found) return { ok: false, reason: 'unknown' }
    await tx.authorisation.update({ where: { id: found.id }, data: { withdrawnAt: merchant.at } })
    const uncovered = await uncoveredListings(tx, merchantId, found.producerId)
    // Read after the listings are held: a resume that came in between lies before it.
    const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
    const at = clock?.at ?? merchant.at
    const reason = reasonFor(found.documentNumber)
    for (const listingId of uncovered) {
      await tx.listingState.create({
        data: {
          ...{ listingId, kind: 'TAKEN_DOWN', reason, authorId: admin.userId },
          ...{ effectiveAt: at, recordedAt: at },
        },
      })
    }
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.authorisation-withdrawn',
      subject: 'merchant',
      subjectId: merchantId,
      detail: { authorisationId, producerId: found.producerId, takenDown: uncovered },
      before: { isWithdrawn: false },
      after: { isWithdrawn: true },
    })
    return { ok: true, takenDown: uncovered.length }
  })
}

/** Listings of the merchant, public or paused, on products of a producer that no longer permits them. */
async function uncoveredListings(tx: Transaction, merchantId: string, producerId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT l.id FROM listing l
    JOIN registered_product p ON p.id = l.product_id AND p.producer_id = ${producerId}::uuid
    JOIN LATERAL (
      SELECT kind FROM listing_state WHERE listing_id = l.id ORDER BY effective_at DESC, seq DESC LIMIT 1) s ON true
    WHERE l.merchant_id = ${merchantId}::uuid AND s.kind NOT IN ('WITHDRAWN', 'TAKEN_DOWN')
      AND NOT EXISTS (
        SELECT FROM authorisation a
        WHERE a.merchant_id = l.merchant_id AND a.producer_id = p.producer_id AND a.withdrawn_at IS NULL
          AND a.valid_from <= local_day(now()) AND coalesce(a.valid_until, 'infinity') >= local_day(now()))
    FOR UPDATE OF l`
  return rows.map((row) => row.id)
}
