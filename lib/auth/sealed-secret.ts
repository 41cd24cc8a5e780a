import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '@/lib/config/environment'

const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', environment().authSecret, 'booth second factor', purpose, 32))

const IV_BYTES = 12
const TAG_BYTES = 16

/** Encrypts a secret for the database, bound to whose it is: AES-256-GCM with a key made from the auth secret. */
export function sealSecret(secret: Uint8Array, userId: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyFor('secret'), iv).setAAD(Buffer.from(userId))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The secret again; null when it was sealed for somebody else, with another auth secret, or not here. */
export function openSecret(sealed: string, userId: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < IV_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('secret'), bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(userId))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}

// Without the letters and digits that are read as one another.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

export const RECOVERY_CODES = 10

/** Ten codes of 49 random bits each, two groups of five letters. */
export const newRecoveryCodes = () =>
  Array.from({ length: RECOVERY_CODES }, () => {
    const code = Array.from({ length: 10 }, () => letters[randomBelow(letters.length)]).join('')
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })

// Bytes beyond the last whole multiple would favour the first letters.
function randomBelow(limit: number): number {
  for (;;) {
    const [byte = 255] = randomBytes(1)
    if (byte < 256 - (256 % limit)) return byte % limit
  }
}

/** What is kept of a recovery code, bound to whose it is; case, spaces and the dash do not matter. */
export const recoveryDigest = (typed: string, userId: string) =>
  createHmac('sha256', keyFor('recovery'))
    .update(`${userId} ${typed.toLowerCase().replace(/[\s-]/g, '')}`)
    .digest('hex')

/** Whether something typed can be a recovery code at all. */
export const looksLikeRecoveryCode = (typed: string) => /^[a-z0-9]{10}$/i.test(typed.replace(/[\s-]/g, ''))
