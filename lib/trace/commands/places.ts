import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { PlaceInput } from '../input'

const MOST_PLACES = 200

export type PlaceAdded = { ok: true; placeId: string } | { ok: false; reason: 'too-many' | 'unknown-ward' }

/** Adds a place where the merchant's lots are made, kept or sold. */
export async function addPlace({ userId, merchantId }: MerchantActor, input: PlaceInput): Promise<PlaceAdded> {
  return db.$transaction(async (tx): Promise<PlaceAdded> => {
    if ((await tx.tracePlace.count({ where: { merchantId, withdrawnAt: null } })) >= MOST_PLACES)
      return { ok: false, reason: 'too-many' }
    const { wardCode } = input
    if (wardCode && (await tx.ward.count({ where: { code: wardCode } })) === 0)
      return { ok: false, reason: 'unknown-ward' }
    const { id } = await tx.tracePlace.create({
      data: { ...input, merchantId, recordedById: userId },
      select: { id: true },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trace.place-added', subject: 'merchant', subjectId: merchantId },
      detail: { placeId: id },
      after: { place: id },
    })
    return { ok: true, placeId: id }
  })
}

/** Takes a place out of the choices; journeys that name it keep it. */
export async function withdrawPlace(
  { userId, merchantId }: MerchantActor,
  placeId: string,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.tracePlace.updateMany({
      where: { id: placeId, merchantId, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    if (count > 0)
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'trace.place-withdrawn', subject: 'merchant', subjectId: merchantId },
        detail: { placeId },
        before: { isWithdrawn: false },
        after: { isWithdrawn: true },
      })
    return count > 0
  })
}
