import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurn } from './turns'

function busy(ms: number) {
  for (const until = performance.now() + ms; performance.now() < until; );
}

it('begins what costs little at once, in its order', () => {
  const begun: number[] = []
  for (const each of [1, 2, 3]) inTurn(() => begun.push(each))
  expect(begun).toEqual([1, 2, 3])
})

it('leaves room between those that cost much, and forgets none', async () => {
  await nextTurn()
  const begun: string[] = []
  for (const each of ['a', 'b', 'c', 'd'])
    inTurn(() => {
      begun.push(each)
      busy(15)
    })
  expect(begun).toEqual(['a'])
  const counts: number[] = []
  while (counts.length < 12) {
    await nextTurn()
    counts.push(begun.length)
  }
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  // Never two in one turn.
  expect(counts.every((count, turn) => count - (counts[turn - 1] ?? 1) <= 1)).toBe(true)
})

it('counts what a request does after it was begun', async () => {
  await nextTurn()
  const begun: string[] = []
  inTurn(() => {
    begun.push('a')
    void Promise.resolve().then(() => busy(15))
  })
  // As between two sockets of one turn: promises come to their end.
  await Promise.resolve()
  await Promise.resolve()
  inTurn(() => begun.push('b'))
  expect(begun).toEqual(['a'])
  await nextTurn()
  expect(begun).toEqual(['a', 'b'])
})

it('goes on after one that fails', async () => {
  await nextTurn()
  expect(() =>
    inTurn(() => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
  let isBegun = false
  inTurn(() => {
    isBegun = true
  })
  await nextTurn()
  expect(isBegun).toBe(true)
})
