import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { listOutcomes } from '../list-source-rules'
import { certificateState } from '../rules'
import { purposeOf } from '../stored-purposes'
import type { TrustOverview } from '../types'
import { isDemoBooth } from './current-trust'

const changesShown = 100

/** The whole store with its history, newest first; for administrators. */
export async function findTrustOverview(_admin: StaffActor, now: Date): Promise<TrustOverview> {
  const [rows, lists, sources, changes, isDemo] = await Promise.all([
    db.trustCertificate.findMany({ omit: { der: true }, orderBy: [{ addedIn: 'desc' }, { subject: 'asc' }] }),
    db.trustList.findMany({
      omit: { der: true },
      distinct: ['issuer', 'covers'],
      orderBy: [{ issuer: 'asc' }, { covers: 'asc' }, { thisUpdate: 'desc' }],
    }),
    db.trustListSource.findMany({
      where: { withdrawnAt: null },
      orderBy: { addedAt: 'asc' },
      include: { addedBy: { select: { name: true } } },
    }),
    db.trustChange.findMany({
      orderBy: { version: 'desc' },
      take: changesShown,
      include: {
        author: { select: { name: true } },
        added: { select: { subject: true } },
        withdrawn: { select: { subject: true } },
        _count: { select: { lists: true } },
      },
    }),
    isDemoBooth(),
  ])
  return {
    version: changes[0]?.version ?? 0,
    certificates: rows.map((row) => {
      const purposes = row.purposes.map(purposeOf)
      return { ...row, purposes, state: certificateState({ ...row, purposes }, now, isDemo) }
    }),
    lists: lists.map(({ id, issuer, thisUpdate, nextUpdate, revokedCount }) => ({
      ...{ id, issuer, thisUpdate, nextUpdate, revokedCount },
      isOverdue: nextUpdate !== null && nextUpdate < now,
    })),
    sources: sources.map(({ id, url, addedBy, addedAt, triedAt, outcome, soundAt }) => ({
      ...{ id, url, addedAt, triedAt, soundAt },
      addedBy: addedBy?.name ?? null,
      outcome: listOutcomes.find((each) => each === outcome) ?? null,
    })),
    changes: changes.map(({ version, kind, words, author, at, added, withdrawn, _count }) => ({
      ...{ version, kind, words, at },
      author: author?.name ?? null,
      certificates: [...added, ...withdrawn].map(({ subject }) => subject),
      lists: _count.lists,
    })),
  }
}
