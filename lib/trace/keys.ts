import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import { type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

declare const proof: unique symbol

/** Another system that may act for one merchant at the EPCIS interface; only `findSystem` makes one. */
export type KeyHolder = { merchantId: string; keyId: string } & { readonly [proof]: 'system' }

const kept = globalThis as typeof globalThis & { boothSystemLimit?: Limiter; boothBytesLimit?: Limiter }

// A whole season's events go in one document; this stops a loop that went wrong.
const systemLimit = () => {
  kept.boothSystemLimit ??= newLimiter({ keyPrefix: 'epcis', points: 6000, duration: 60 })
  return kept.boothSystemLimit
}

/** Kibibytes of documents that one merchant's systems may send within a minute, whatever the number of keys: six of the largest. */
export const KIBIBYTES_A_MINUTE = 60 * 1024

const bytesLimit = () => {
  kept.boothBytesLimit ??= newLimiter({ keyPrefix: 'epcis-bytes', points: KIBIBYTES_A_MINUTE, duration: 60 })
  return kept.boothBytesLimit
}

export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex')

/** A new key, 256 random bits; only its hash is kept. */
export const newKey = () => `ghtd_${randomBytes(32).toString('base64url')}`

/** What a request carries as its key: a bearer token or the X-API-Key header. */
const sentKey = (headers: Headers) =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? headers.get('x-api-key')

/** Whose key a request carries; null for none, an unknown one, or one that was taken back. */
export async function findSystem(headers: Headers, now: Date): Promise<KeyHolder | null> {
  const sent = sentKey(headers)
  if (!sent || !/^ghtd_[\w-]{43}$/.test(sent)) return null
  const key = await db.traceKey.findUnique({
    where: { keyHash: hashOfKey(sent) },
    select: { id: true, merchantId: true, revokedAt: true, lastUsedAt: true },
  })
  if (!key || key.revokedAt) return null
  // Once a minute says enough and spares a write for each call.
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > 60_000)
    await db.traceKey.update({ where: { id: key.id }, data: { lastUsedAt: now } })
  return { merchantId: key.merchantId, keyId: key.id } as unknown as KeyHolder
}

/** Whether a key may ask once more within this minute. */
export const admitSystem = ({ keyId }: KeyHolder) => takePoint(systemLimit(), keyId)

/** Whether a merchant's systems may have a document of so many bytes looked at within this minute. */
export const admitBytes = ({ merchantId }: Pick<KeyHolder, 'merchantId'>, bytes: number) =>
  takePoint(bytesLimit(), merchantId, undefined, Math.max(1, Math.ceil(bytes / 1024)))
