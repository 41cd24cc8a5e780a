import { randomUUID } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { environment } from '@/lib/config/environment'
import { sessionSeconds } from './rules'
import type { SessionClaim } from './types'

/** What a session that begins now says. */
export const newClaim = (userId: string, tokenVersion: number, now: Date, isProven = false): SessionClaim => ({
  sessionId: randomUUID(),
  userId,
  tokenVersion,
  signedInAt: Math.floor(now.getTime() / 1000),
  isProven,
})

/** What the cookie of a session holds: encrypted, readable by next-auth and by us. */
export const sealSession = (claim: SessionClaim, isStaff: boolean) =>
  encode({ token: claim, secret: environment().authSecret, maxAge: sessionSeconds({ isStaff }) })

/** The claim in a token that next-auth decrypted; null when it is not one of ours. */
export function claimOf(token: Partial<Record<keyof SessionClaim, unknown>> | null | undefined): SessionClaim | null {
  if (!token) return null
  const { sessionId, userId, tokenVersion, signedInAt, isProven } = token
  return typeof sessionId === 'string' &&
    typeof userId === 'string' &&
    typeof tokenVersion === 'number' &&
    typeof signedInAt === 'number'
    ? { sessionId, userId, tokenVersion, signedInAt, isProven: isProven === true }
    : null
}

/** Reads a sealed session; null for anything that was not sealed here or has run out. */
export async function openSession(sealed: string): Promise<SessionClaim | null> {
  try {
    return claimOf(await decode({ token: sealed, secret: environment().authSecret }))
  } catch {
    return null
  }
}
