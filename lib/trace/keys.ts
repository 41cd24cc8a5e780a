import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import { gathered } from '@/lib/db/gathered'
import { type BlockLimit, inBlocks } from '@/lib/db/limit-in-blocks'
import { newLimiter } from '@/lib/db/rate-limit'

declare const proof: unique symbol

/** Another system that may act for one merchant at the EPCIS interface; only `findSystem` makes one. */
export type KeyHolder = { merchantId: string; keyId: string } & { readonly [proof]: 'system' }

const kept = globalThis as typeof globalThis & { boothSystemLimit?: BlockLimit; boothBytesLimit?: BlockLimit }

// A whole season's events go in one document, or each in one of its own; this stops a loop that went wrong.
const systemLimit = () => {
  kept.boothSystemLimit ??= inBlocks(newLimiter({ keyPrefix: 'epcis', points: REQUESTS_A_MINUTE, duration: 60 }), 200)
  return kept.boothSystemLimit
}

/** Requests that one key may make within a minute: a thousand a second. */
const REQUESTS_A_MINUTE = 60_000

/** Kibibytes of documents that one merchant's systems may send within a minute, whatever the number of keys: twelve of the largest. */
export const KIBIBYTES_A_MINUTE = 120 * 1024

const bytesLimit = () => {
  kept.boothBytesLimit ??= inBlocks(
    newLimiter({ keyPrefix: 'epcis-bytes', points: KIBIBYTES_A_MINUTE, duration: 60 }),
    512,
  )
  return kept.boothBytesLimit
}

export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex')

/** A new key, 256 random bits; only its hash is kept. */
export const newKey = () => `ghtd_${randomBytes(32).toString('base64url')}`

/** What a request carries as its key: a bearer token or the X-API-Key header. */
const sentKey = (headers: Pick<Headers, 'get'>) =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? headers.get('x-api-key')

type KeyRow = { id: string; merchantId: string; keyHash: string; revokedAt: Date | null; lastUsedAt: Date | null }

/** The keys of all requests that came while the ones before were looked up: none is answered from before its request. */
const readKeys = gathered(async (hashes: readonly string[]): Promise<Map<string, KeyRow>> => {
  const rows = await db.traceKey.findMany({
    where: { keyHash: { in: [...hashes] } },
    select: { id: true, merchantId: true, keyHash: true, revokedAt: true, lastUsedAt: true },
  })
  return new Map(rows.map((row) => [row.keyHash, row]))
})

/** Whose key a request carries; null for none, an unknown one, or one that was taken back. */
export async function findSystem(headers: Pick<Headers, 'get'>, now: Date): Promise<KeyHolder | null> {
  const sent = sentKey(headers)
  if (!sent || !/^ghtd_[\w-]{43}$/.test(sent)) return null
  const key = await readKeys(hashOfKey(sent))
  if (!key || key.revokedAt) return null
  // Once a minute says enough and spares a write for each call.
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > 60_000)
    await db.traceKey.updateMany({
      where: { id: key.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - 60_000) } }] },
      data: { lastUsedAt: now },
    })
  return { merchantId: key.merchantId, keyId: key.id } as unknown as KeyHolder
}

/** Whether a key may ask once more within this minute. */
export const admitSystem = ({ keyId }: KeyHolder) => systemLimit()(keyId, 1)

/** Whether a merchant's systems may have a document of so many bytes looked at within this minute. */
export const admitBytes = ({ merchantId }: Pick<KeyHolder, 'merchantId'>, bytes: number) =>
  bytesLimit()(merchantId, Math.max(1, Math.ceil(bytes / 1024)))
