import 'server-only'
import { db } from '@/lib/db/client'
import { sessionSeconds } from '../rules'
import type { SessionClaim } from '../types'

/** Keeps that a session began, for the list in which its owner finds it; `device` as `deviceOf` says. */
export async function keepSessionStart(
  { sessionId: id, userId, tokenVersion, signedInAt }: SessionClaim,
  isStaff: boolean,
  device: string | null,
) {
  const startedAt = new Date(signedInAt * 1000)
  const expiresAt = new Date(startedAt.getTime() + sessionSeconds({ isStaff }) * 1000)
  await db.sessionStart.createMany({
    data: [{ id, userId, tokenVersion, device, startedAt, expiresAt }],
    skipDuplicates: true,
  })
}
