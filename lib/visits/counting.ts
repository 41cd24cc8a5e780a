import { dayOf } from '@/lib/format/days'
import { makeAdmission } from './admission'
import { recordSearch, recordVisits } from './commands'
import { addBatch, addVisit, type Batch, emptyBatch, isEmpty } from './tally'
import type { Visit } from './types'

const PAUSE_MS = 4_000
/** For how long a network's visits are known again. */
const WINDOW_MS = 10 * 60_000

type Counting = {
  admits: ReturnType<typeof makeAdmission>['admits']
  batch: Batch
  /** Settles when the batch that is being gathered has been written. */
  written: Promise<void> | null
  writeNow: () => void
}

// One to a process, however often the module is bundled.
const kept = globalThis as typeof globalThis & { boothCounting?: Counting }

function counting(): Counting {
  if (kept.boothCounting) return kept.boothCounting
  const { admits, forget } = makeAdmission()
  setInterval(forget, WINDOW_MS).unref()
  const own: Counting = { admits, batch: emptyBatch(), written: null, writeNow: () => {} }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => own.writeNow())
  kept.boothCounting = own
  return own
}

/**
 * Counts a visit, in memory: a few seconds' worth is written at once. Returns a promise of that when a new batch began with this
 * visit, so that a server which is told to stop can wait for it; one that is killed loses these seconds.
 */
export function countVisit(visit: Visit, address: string | null): Promise<void> | null {
  const own = counting()
  if (!own.admits(visit, address)) return null
  addVisit(own.batch, visit)
  if (own.written) return null
  own.written = pause(own).then(() => write(own))
  return own.written
}

const pause = (own: Counting) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS)
    timer.unref()
    own.writeNow = () => {
      clearTimeout(timer)
      resolve()
    }
  })

async function write(own: Counting) {
  const batch = own.batch
  own.batch = emptyBatch()
  own.written = null
  const day = dayOf(new Date())
  try {
    await recordVisits(batch, day)
    batch.views.clear()
    batch.clicks.clear()
    batch.merchants.clear()
    for (const [query, times] of [...batch.searches]) {
      await recordSearch(query, times, day)
      batch.searches.delete(query)
    }
  } catch (error) {
    console.error('visits could not be written:', error instanceof Error ? error.message : 'unknown')
    // Kept for the next batch, which the next visit begins.
    if (!isEmpty(batch)) addBatch(own.batch, batch)
  }
}
