import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { listAddress } from '../list-source-rules'

export type SourceAdded =
  | { ok: true; sourceId: string }
  | { ok: false; reason: 'not-an-address' | 'there-already' | 'too-many' }

const maxSources = 40

/** Names an address that revocation lists are fetched from; its host is allowed by that, and no other is. */
export async function addListSource({ userId }: AdminActor, text: string): Promise<SourceAdded> {
  const url = listAddress(text, environment().internalListHosts)
  if (!url) return { ok: false, reason: 'not-an-address' }
  return db.$transaction(async (tx): Promise<SourceAdded> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('trust-list-source'))`
    const standing = await tx.trustListSource.findMany({ where: { withdrawnAt: null }, select: { url: true } })
    if (standing.some((each) => each.url === url)) return { ok: false, reason: 'there-already' }
    if (standing.length >= maxSources) return { ok: false, reason: 'too-many' }
    const { id: sourceId } = await tx.trustListSource.create({ data: { url, addedById: userId }, select: { id: true } })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trust-store.source-added', subject: 'trust-store', subjectId: sourceId },
      after: { url },
    })
    return { ok: true, sourceId }
  })
}

/** Ends the fetching from an address; lists that came from there stay. Whether there was such an address. */
export async function withdrawListSource({ userId }: AdminActor, sourceId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.trustListSource.updateMany({
      where: { id: sourceId, withdrawnAt: null },
      data: { withdrawnAt: new Date(), withdrawnById: userId },
    })
    if (count === 0) return false
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trust-store.source-withdrawn', subject: 'trust-store', subjectId: sourceId },
      before: { standing: true },
      after: { standing: false },
    })
    return true
  })
}
