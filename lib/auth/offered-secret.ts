import { decode, encode } from 'next-auth/jwt'
import { environment } from '@/lib/config/environment'
import { HALF_MINUTES } from './second-factor-rules'
import { newSecret } from './totp'

// Another salt makes another key: none of these reads as a session, nor as another cookie of the second factor.
const salt = 'booth-offered-secret'

/** For whom a secret is offered: an account between two ends of its sessions. */
type For = { userId: string; tokenVersion: number }

/**
 * A fresh secret for one browser alone, encrypted for its cookie: whoever else knows the password is shown another one, so
 * that none but the owner's own comes to stand.
 */
export const sealNewSecret = ({ userId, tokenVersion }: For): Promise<string> =>
  encode({
    token: { userId, tokenVersion, secret: Buffer.from(newSecret()).toString('base64url') },
    secret: environment().authSecret,
    maxAge: HALF_MINUTES * 60,
    salt,
  })

/** The secret again; null when it was sealed for somebody else, before their sessions ended, not here, or too long ago. */
export async function openNewSecret(sealed: string | undefined, of: For): Promise<Uint8Array | null> {
  if (!sealed) return null
  try {
    const token = await decode({ token: sealed, secret: environment().authSecret, salt })
    const { userId, tokenVersion, secret } = token ?? {}
    return userId === of.userId && tokenVersion === of.tokenVersion && typeof secret === 'string'
      ? Buffer.from(secret, 'base64url')
      : null
  } catch {
    return null
  }
}
