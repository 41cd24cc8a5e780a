import { setTimeout as wait } from 'node:timers/promises'
import { dueBetween, minuteOf } from './due-rules'

const MINUTE_MS = 60_000
// So far into a minute, servers whose clocks differ by seconds mean the same one.
const INTO_MINUTE_MS = 10_000
// What fell due while the server began anew is asked for; after a longer sleep the day's work waits for the next day.
const MOST_MINUTES = 5

type Timed = { name: string; cron?: string }

/**
 * Asks for each job in the minutes that its cron line names, for as long as the process lives. The last minutes are asked for
 * again by each server that begins, so that `ask` has to hear each minute of a job once. pg-boss can do so too, but works out
 * every half minute when each line was due last, which held the event loop for 140 ms and more (docs/decisions/176).
 */
export async function keepTime(
  jobs: readonly Timed[],
  ask: (name: string, minute: number) => Promise<void>,
): Promise<never> {
  for (let last = 0; ; ) {
    const past = (Date.now() - INTO_MINUTE_MS) % MINUTE_MS
    await wait(MINUTE_MS - past, undefined, { ref: false })
    const now = minuteOf(new Date())
    // A clock that was days ahead may have been put right.
    const after = Math.max(last > now ? 0 : last, now - MOST_MINUTES)
    for (const { name, cron } of jobs) {
      const due = cron ? dueBetween(cron, after, now) : null
      if (due !== null)
        await ask(name, due).catch((error: Error) => console.error(`${name} could not be asked for:`, error.message))
    }
    last = now
  }
}
