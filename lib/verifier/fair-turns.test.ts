import { describe, expect, it } from 'vitest'
import { FairTurns } from './fair-turns'

/** Work that ends when it is told to, and a record of what began. */
function bench(limit: number) {
  const turns = new FairTurns(limit)
  const began: string[] = []
  const endings: (() => void)[] = []
  const add = (owner: string, name: string) =>
    turns.run(owner, () => {
      began.push(name)
      return new Promise<string>((end) => endings.push(() => end(name)))
    })
  const step = async () => {
    endings.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { turns, began, add, step }
}

describe('turns', () => {
  it('go round the owners, and each owner gets its own in order', async () => {
    const { began, add, step } = bench(1)
    const all = [add('a', 'a1'), add('a', 'a2'), add('a', 'a3'), add('b', 'b1'), add('c', 'c1'), add('b', 'b2')]
    for (let i = 0; i < all.length; i++) await step()
    expect(began).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
  })
  it('run so many at a time', async () => {
    const { began, add, step } = bench(2)
    for (const name of ['1', '2', '3', '4']) void add(name, name)
    expect(began).toEqual(['1', '2'])
    await step()
    expect(began).toEqual(['1', '2', '3'])
    for (let i = 0; i < 3; i++) await step()
    void add('5', '5')
    void add('6', '6')
    void add('7', '7')
    expect(began).toEqual(['1', '2', '3', '4', '5', '6'])
  })
  it('go on after work that fails', async () => {
    const { turns, began, add } = bench(1)
    await expect(turns.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    void add('b', 'b1')
    expect(began).toEqual(['b1'])
  })
})
