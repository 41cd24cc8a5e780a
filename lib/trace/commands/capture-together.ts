import 'server-only'
import { db } from '@/lib/db/client'
import { showLots } from '../show-lots'
import type { EventToStore } from './event-rows'
import { type Stored, storeEvents } from './store-events'
import type { CaptureRow } from './write-events'

type Document = { capture: CaptureRow; events: EventToStore[]; now: Date }
type Waiting = Document & { done: (stored: Stored[]) => void; failed: (reason: unknown) => void }

// As many events as one statement writes within a fraction of a second.
const MOST_TOGETHER = 2000

const kept = globalThis as typeof globalThis & { boothCaptures?: Map<string, Waiting[]> }
// One for the whole process: routes are bundled apart from each other.
const queues = () => {
  kept.boothCaptures ??= new Map()
  return kept.boothCaptures
}

async function store(merchantId: string, documents: readonly Document[]): Promise<Stored[]> {
  return db.$transaction(
    (tx) =>
      storeEvents(
        tx,
        documents.flatMap(({ events }) => events),
        {
          ...{ merchantId, authorId: null, now: documents[0]?.now ?? new Date() },
          captures: documents.map(({ capture }) => capture),
        },
      ),
    { timeout: 60_000, maxWait: 30_000 },
  )
}

function takeSome(waiting: Waiting[]): Waiting[] {
  let events = 0
  const end = waiting.findIndex((each, at) => {
    events += each.events.length
    return at > 0 && events > MOST_TOGETHER
  })
  return waiting.splice(0, end < 0 ? waiting.length : end)
}

async function storeSome(merchantId: string, some: readonly Waiting[]) {
  try {
    const stored = await store(merchantId, some)
    showLots(stored.flatMap(({ lots }) => lots))
    let from = 0
    for (const { events, done } of some) {
      done(stored.slice(from, from + events.length))
      from += events.length
    }
  } catch (reason) {
    if (some.length === 1) return some[0]?.failed(reason)
    // Nobody goes without for what another's document broke.
    for (const each of some) await storeSome(merchantId, [each])
  }
}

/**
 * Stores a document's events and its job, in one transaction with whatever else of the same merchant came in while the one before
 * was on its way to the disk: what waits for the disk is then a handful of commits a second, however many documents there are.
 */
export function captureTogether(merchantId: string, document: Document): Promise<Stored[]> {
  const all = queues()
  const before = all.get(merchantId)
  const waiting = before ?? []
  const answer = new Promise<Stored[]>((done, failed) => waiting.push({ ...document, done, failed }))
  if (!before) {
    all.set(merchantId, waiting)
    void drain(merchantId, waiting)
  }
  return answer
}

async function drain(merchantId: string, waiting: Waiting[]) {
  while (waiting.length > 0) await storeSome(merchantId, takeSome(waiting))
  queues().delete(merchantId)
}
