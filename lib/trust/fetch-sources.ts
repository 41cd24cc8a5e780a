import { recordAudit } from '@/lib/audit/record'
import { environment } from '@/lib/config/environment'
import { db, type Transaction } from '@/lib/db/client'
import { keepList, openVersion } from './commands/change-store'
import { fetchList } from './fetch-list'
import { type ListOutcome, listFault, replaces } from './list-source-rules'
import { lookInWorker } from './look-in-worker'
import { knownCertificates } from './queries/trust-upload'
import { tellStoreChanged } from './store-changed'
import type { LookedList } from './types'

type Source = { id: string; url: string }
type Found = { source: Source; outcome: ListOutcome; list: LookedList | null }

/** Fetches the list at an address and looks whether one of the store's authorities signed it; nothing is kept yet. */
async function look(source: Source, allowed: readonly string[], known: Uint8Array[], now: Date): Promise<Found> {
  const told = (outcome: ListOutcome, list: LookedList | null = null): Found => ({ source, outcome, list })
  const file = await fetchList(source.url, { allowed, internal: environment().internalListHosts })
  if (!file.ok) return told(file.reason)
  const answer = await lookInWorker({ bytes: new Uint8Array(file.bytes), known })
  if (!answer.ok) return told('not-a-list')
  const { certificates, lists } = answer.look
  const [list] = lists
  // A certificate beside it would vouch for its own list.
  if (!list || lists.length > 1 || certificates.length > 0) return told('not-a-list')
  const dates = {
    thisUpdate: new Date(list.thisUpdate),
    nextUpdate: list.nextUpdate ? new Date(list.nextUpdate) : null,
  }
  const fault = listFault({ ...list, ...dates }, now)
  if (fault) return told(fault)
  return told(dates.nextUpdate && dates.nextUpdate < now ? 'overdue' : 'fetched', list)
}

/** What a sound list is to the store, under its lock: new, known, or older than the one that counts. */
async function standing(tx: Transaction, { sha256, issuer, covers, thisUpdate, number }: LookedList) {
  if (await tx.trustList.findUnique({ where: { sha256 }, select: { id: true } })) return 'unchanged'
  const last = await tx.trustList.findFirst({
    where: { issuer, covers },
    orderBy: { thisUpdate: 'desc' },
    select: { thisUpdate: true, number: true },
  })
  return replaces({ thisUpdate: new Date(thisUpdate), number }, last) ? 'new' : 'older'
}

/** Keeps what is new as one version of the store, and writes beside each address what became of it. */
const keep = (found: Found[], now: Date) =>
  db.$transaction(async (tx): Promise<number | null> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('trust-store'))`
    const fresh: Found[] = []
    for (const each of found) {
      const state = each.list && (await standing(tx, each.list))
      const isTwice = fresh.some(({ list }) => list?.sha256 === each.list?.sha256)
      if (state === 'new' && !isTwice) fresh.push(each)
      const outcome = state === 'older' ? 'older' : state === 'unchanged' || isTwice ? keptOutcome(each) : each.outcome
      await tx.trustListSource.update({
        where: { id: each.source.id },
        data: { triedAt: now, outcome, ...(each.list && outcome !== 'older' ? { soundAt: now } : {}) },
      })
    }
    if (fresh.length === 0) return null
    const words = fresh.map(({ source }) => source.url).join('\n')
    const version = await openVersion(tx, null, { kind: 'FETCHED', words })
    for (const { list } of fresh) if (list) await keepList(tx, list, version)
    await recordAudit(tx, {
      ...{ actorId: null, verb: 'trust-store.fetched', subject: 'trust-store', subjectId: String(version) },
      detail: { sources: fresh.map(({ source }) => source.id) },
      after: { lists: fresh.flatMap(({ list }) => list?.sha256 ?? []) },
    })
    return version
  })

// One that has to be replaced by now is worth a word even when it is the one that is there already.
const keptOutcome = ({ outcome }: Found): ListOutcome => (outcome === 'overdue' ? 'overdue' : 'unchanged')

/**
 * Fetches the lists of all addresses, or of one, and keeps those that are newer. Answers the new version of the store; null when
 * nothing is new. Without addresses nothing leaves the building.
 */
export async function fetchSources(now: Date, only?: string): Promise<number | null> {
  const sources = await db.trustListSource.findMany({
    where: { withdrawnAt: null },
    select: { id: true, url: true },
    orderBy: { addedAt: 'asc' },
  })
  const wanted = sources.filter(({ id }) => !only || id === only)
  if (wanted.length === 0) return null
  const allowed = [...new Set(sources.map(({ url }) => new URL(url).host))]
  const known = await knownCertificates()
  const found: Found[] = []
  for (const source of wanted) found.push(await look(source, allowed, known, now))
  const version = await keep(found, now)
  if (version !== null) await tellStoreChanged(version)
  return version
}
