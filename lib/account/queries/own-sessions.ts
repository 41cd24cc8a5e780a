import 'server-only'
import type { Person } from '@/lib/auth/actors'
import type { SessionClaim } from '@/lib/auth/types'
import { db } from '@/lib/db/client'

export type OwnSession = {
  id: string
  /** Browser and system; null when they did not say. */
  device: string | null
  startedAt: Date
  isThis: boolean
}

/** Where one is signed in now, this session first, then the newest. Sessions from before they were kept are not in it. */
export async function listOwnSessions({ userId }: Person, claim: SessionClaim, now: Date): Promise<OwnSession[]> {
  const rows = await db.sessionStart.findMany({
    where: {
      userId,
      tokenVersion: claim.tokenVersion,
      expiresAt: { gt: now },
      user: { tokenVersion: claim.tokenVersion },
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
  const ended = await db.endedSession.findMany({ where: { userId }, select: { id: true } })
  const gone = new Set(ended.map(({ id }) => id))
  const known = rows
    .filter(({ id }) => !gone.has(id))
    .map(({ id, device, startedAt }) => ({ id, device, startedAt, isThis: id === claim.sessionId }))
  const own = known.find(({ isThis }) => isThis) ?? {
    ...{ id: claim.sessionId, device: null, startedAt: new Date(claim.signedInAt * 1000), isThis: true },
  }
  return [own, ...known.filter(({ isThis }) => !isThis)]
}
