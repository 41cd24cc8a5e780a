import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { passwordText } from './rules'

// OWASP's first recommendation for argon2id, the algorithm this library uses by default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id in PHC form; takes some tens of milliseconds on purpose. */
export const hashPassword = (typed: string) => hash(passwordText(typed), cost)

let spare: Promise<string> | undefined

/** Whether a password is the one behind a hash. Works just as long when there is no hash, so that nobody can tell. */
export async function verifyPassword(typed: string, kept: string | null) {
  spare ??= hashPassword(randomBytes(24).toString('base64url'))
  const matches = await verify(kept ?? (await spare), passwordText(typed))
  return kept !== null && matches
}

// Without letters and digits that look alike, so that it can be read out over the phone.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random password of four groups (`k7mf-2qwx-…`), about 79 bits. */
export function randomPassword() {
  const picked: string[] = []
  while (picked.length < 16) {
    for (const byte of randomBytes(32)) {
      // Bytes past the last whole multiple would make some letters likelier.
      if (byte < 248 && picked.length < 16) picked.push(letters[byte % letters.length] ?? '')
    }
  }
  return [0, 4, 8, 12].map((start) => picked.slice(start, start + 4).join('')).join('-')
}
