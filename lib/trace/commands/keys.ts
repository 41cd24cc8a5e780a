import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { hashOfKey, newKey } from '../keys'

const MOST_KEYS = 20
/** Enough to tell keys apart, far too little to guess one. */
const SHOWN_CHARACTERS = 10

export type KeyMade = { ok: true; key: string } | { ok: false; reason: 'not-owner' | 'too-many' }

/** Makes a key for another system; only for an owner. It is shown this once and kept as a hash. */
export async function makeSystemKey({ userId, merchantId, role }: MerchantActor, name: string): Promise<KeyMade> {
  if (role !== 'OWNER') return { ok: false, reason: 'not-owner' }
  const key = newKey()
  return db.$transaction(async (tx): Promise<KeyMade> => {
    if ((await tx.traceKey.count({ where: { merchantId, revokedAt: null } })) >= MOST_KEYS)
      return { ok: false, reason: 'too-many' }
    const { id } = await tx.traceKey.create({
      data: { merchantId, name, start: key.slice(0, SHOWN_CHARACTERS), keyHash: hashOfKey(key), createdById: userId },
      select: { id: true },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trace.key-made', subject: 'merchant', subjectId: merchantId },
      detail: { keyId: id },
      after: { key: id },
    })
    return { ok: true, key }
  })
}

/** Takes a key back at once; only for an owner. */
export async function revokeSystemKey(
  { userId, merchantId, role }: MerchantActor,
  keyId: string,
  now: Date,
): Promise<boolean> {
  if (role !== 'OWNER') return false
  return db.$transaction(async (tx) => {
    const { count } = await tx.traceKey.updateMany({
      where: { id: keyId, merchantId, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count > 0)
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'trace.key-revoked', subject: 'merchant', subjectId: merchantId },
        detail: { keyId },
        before: { isRevoked: false },
        after: { isRevoked: true },
      })
    return count > 0
  })
}
