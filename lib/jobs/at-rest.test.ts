import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { atRest } from './at-rest'

const busy = (ms: number) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

it('waits while there is much to do, and no longer than it may', async () => {
  let rested = false
  const resting = atRest({ leastMs: 1, mostMs: 60_000 }).then(() => {
    rested = true
  })
  const until = performance.now() + 800
  while (performance.now() < until) {
    busy(60)
    await new Promise(setImmediate)
  }
  expect(rested).toBe(false)
  await resting
  const work = setInterval(() => busy(90), 100)
  await atRest({ leastMs: 1, mostMs: 600 })
  clearInterval(work)
})

it('waits as long as somebody waits, though nothing is to be done here', async () => {
  const begun = performance.now()
  await atRest({ leastMs: 1, mostMs: 60_000, isAnybodyWaiting: () => performance.now() - begun < 900 })
  expect(performance.now() - begun).toBeGreaterThan(900)
  expect(performance.now() - begun).toBeLessThan(30_000)
})
