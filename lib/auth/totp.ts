import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Seconds that a code lasts (RFC 6238's default, which every authenticator app knows). */
export const STEP_S = 30

const DIGITS = 6
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new shared secret of 160 bits, as RFC 4226 asks for. */
export const newSecret = () => randomBytes(20)

/** RFC 4648 base 32 without padding, as authenticator apps take a secret. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}

/** The counter-based code of RFC 4226. */
export function hotp(secret: Uint8Array, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', secret).update(message).digest()
  const offset = mac.readUInt8(mac.length - 1) & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** Which step a moment lies in. */
export const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / STEP_S)

/**
 * The step whose code was typed: this one or one beside it, since phones' clocks differ, but only after `lastStep`,
 * so that no code works twice. Null for any other code.
 */
export function stepOfCode(secret: Uint8Array, code: string, now: Date, lastStep: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const current = stepAt(now)
  const matching = [current - 1, current, current + 1].filter(
    (step) => timingSafeEqual(Buffer.from(hotp(secret, step)), Buffer.from(code)) && step > lastStep,
  )
  return matching[0] ?? null
}

/** The address behind the QR code that an authenticator app scans. */
export function totpAddress(secret: Uint8Array, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_S}`
}

/** A secret for typing: four letters at a time. */
export const secretInFours = (secret: Uint8Array) =>
  base32(secret)
    .match(/.{1,4}/g)
    ?.join(' ') ?? ''
