import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inBlocks } from './limit-in-blocks'
import { newLimiter } from './rate-limit'

const limiter = () => newLimiter({ keyPrefix: `test-${randomUUID()}`, points: 100, duration: 60 })

describe('a limit taken in blocks', () => {
  it('admits as many as the limit has, however they are asked for, and then none', async () => {
    const take = inBlocks(limiter(), 20)
    const attempts = await Promise.all(Array.from({ length: 120 }, () => take('a', 1)))
    expect(attempts.filter(({ admitted }) => admitted)).toHaveLength(100)
    expect(await take('b', 100)).toEqual({ admitted: true })
    expect(await take('b', 1)).toMatchObject({ admitted: false })
  })

  it('gives up what it holds after a while, and counts for all servers together', async () => {
    const shared = limiter()
    let now = 0
    const [one, other] = [inBlocks(shared, 60, () => now), inBlocks(shared, 60, () => now)]
    expect(await one('a', 1)).toEqual({ admitted: true })
    expect(await other('a', 1)).toMatchObject({ admitted: false })
    expect(await one('a', 59)).toEqual({ admitted: true })
    now = 6000
    expect(await one('a', 1)).toMatchObject({ admitted: false })
  })
})
