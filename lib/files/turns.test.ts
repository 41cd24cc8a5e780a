import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { turns } from '@/lib/files/turns'

it('never runs more than its limit, runs all, and in order', async () => {
  const inTurn = turns(2)
  let running = 0
  let most = 0
  const started: number[] = []
  const work = Array.from({ length: 9 }, (_, i) =>
    inTurn(async () => {
      started.push(i)
      most = Math.max(most, ++running)
      await wait(2)
      running -= 1
      return i
    }),
  )
  expect(await Promise.all(work)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(most).toBe(2)
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

it('gives the place on when work fails', async () => {
  const inTurn = turns(1)
  const failing = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
  expect(await inTurn(async () => 'again')).toBe('again')
})
