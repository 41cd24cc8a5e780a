import { setTimeout as wait } from 'node:timers/promises'
import { isDueBetween, minuteOf } from './due-rules'

const MINUTE_MS = 60_000
// So far into a minute, servers whose clocks differ by seconds mean the same one.
const INTO_MINUTE_MS = 10_000
// After a longer sleep of the machine the day's work waits for the next day, as while the server is down.
const MOST_MINUTES = 5

type Timed = { name: string; cron?: string }

/**
 * Asks for each job in the minutes that its cron line names, for as long as the process lives. pg-boss can do so too, but works out
 * every half minute when each line was due last, which held the event loop for 140 ms and more (docs/decisions/176).
 */
export async function keepTime(jobs: readonly Timed[], ask: (name: string) => Promise<void>): Promise<never> {
  for (let last = minuteOf(new Date()); ; ) {
    const past = (Date.now() - INTO_MINUTE_MS) % MINUTE_MS
    await wait(MINUTE_MS - past, undefined, { ref: false })
    const now = minuteOf(new Date())
    const after = Math.max(last, now - MOST_MINUTES)
    for (const { name, cron } of jobs)
      if (cron && isDueBetween(cron, after, now))
        await ask(name).catch((error: Error) => console.error(`${name} could not be asked for:`, error.message))
    last = Math.max(last, now)
  }
}
