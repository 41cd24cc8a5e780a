import { expect, it } from 'vitest'
import { breathe } from './breath'

it('lets one go on each time round, in the order in which they came', async () => {
  const seen: string[] = []
  const work = async (name: string) => {
    await breathe()
    seen.push(name)
  }
  const all = Promise.all(['a', 'b', 'c'].map(work))
  const rounds: number[] = []
  while (rounds.length < 6) {
    await new Promise((resolve) => setImmediate(resolve))
    rounds.push(seen.length)
  }
  await all
  expect(seen).toEqual(['a', 'b', 'c'])
  expect(rounds.every((count, at) => count - (rounds[at - 1] ?? 0) <= 1)).toBe(true)
  await breathe()
})
