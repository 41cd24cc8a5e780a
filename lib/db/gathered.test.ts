import { describe, expect, it } from 'vitest'
import { gathered } from './gathered'

describe('asking for many at once', () => {
  it('asks once for what came while it was busy, each key once, and never answers from before a question', async () => {
    const asked: string[][] = []
    const gates: (() => void)[] = []
    let moment = 0
    const ask = gathered(async (keys: readonly string[]) => {
      asked.push([...keys])
      const at = moment
      await new Promise<void>((open) => gates.push(open))
      return new Map(keys.map((key) => [key, `${key}${at}`]))
    })
    const first = ask('a')
    await Promise.resolve().then(() => undefined)
    moment = 1
    const later = Promise.all([ask('a'), ask('b'), ask('a')])
    expect(asked).toEqual([['a']])
    gates[0]?.()
    expect(await first).toBe('a0')
    gates[1]?.()
    expect(await later).toEqual(['a1', 'b1', 'a1'])
    expect(asked).toEqual([['a'], ['a', 'b']])
  })

  it('answers nothing for a key nobody knows, and goes on after a question that failed', async () => {
    let isBroken = true
    const ask = gathered(async () => {
      if (isBroken) throw new Error('away')
      return new Map<string, number>()
    })
    await expect(ask('a')).rejects.toThrow('away')
    isBroken = false
    expect(await ask('a')).toBeUndefined()
  })
})
