import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_MS = 250
// Of its time; one who waits for a page keeps the server busier than that.
const BUSY = 0.5

type Rest = { leastMs: number; mostMs: number; isAnybodyWaiting?: () => boolean }

/**
 * Waits until this process has little to do, at the least and at the most so many milliseconds. One that waits for its database
 * or for a processor that others use has little to do as well: therefore it also asks whether anybody waits.
 */
export async function atRest({ leastMs, mostMs, isAnybodyWaiting = () => false }: Rest): Promise<void> {
  const end = performance.now() + mostMs
  await wait(leastMs, undefined, { ref: false })
  while (performance.now() < end) {
    const before = performance.eventLoopUtilization()
    await wait(LOOK_MS, undefined, { ref: false })
    if (performance.eventLoopUtilization(before).utilization < BUSY && !isAnybodyWaiting()) return
  }
}
