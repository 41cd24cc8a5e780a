import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from './canonical'
import { FIRST_HASH, linkHash } from './chain'
import { lastSettledDay, linkFaults, missingDays, sampleOf } from './rules'
import type { Snapshot } from './types'

const anyJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('canonical JSON', () => {
  it('says the same as JSON, in one spelling', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
      }),
    )
    expect(canonical({ b: [1, { d: null, c: 'ế' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ế","d":null}]}')
    expect(canonical({ '1': 1, a: 2, B: 3 })).toBe('{"1":1,"B":3,"a":2}')
  })
  it('takes whole numbers only', () => {
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => canonical(number)).toThrow(RangeError)
  })
})

const linked = (count: number): Snapshot[] => {
  const links: Snapshot[] = []
  for (let number = 1; number <= count; number++) {
    const day = `2026-11-${String(number).padStart(2, '0')}`
    const previousHash = links.at(-1)?.hash ?? FIRST_HASH
    const body = canonical({ number, day, coverage: [[1, '00004', number, 1]] })
    links.push({ number, day, body, previousHash, hash: linkHash(previousHash, body), takenAt: new Date(0) })
  }
  return links
}
const faultsOf = (links: Snapshot[]) => links.flatMap((link, i) => linkFaults(links[i - 1] ?? null, link, FIRST_HASH))

describe('the chain', () => {
  it('holds as it was made', () => expect(faultsOf(linked(5))).toEqual([]))
  it('breaks at any one changed byte of any text', () => {
    const links = linked(3)
    for (const [at, link] of links.entries())
      for (let i = 0; i < link.body.length; i++) {
        const body = `${link.body.slice(0, i)}${link.body[i] === 'x' ? 'y' : 'x'}${link.body.slice(i + 1)}`
        const faults = faultsOf(links.map((one, place) => (place === at ? { ...one, body } : one)))
        expect(faults).toContainEqual({ kind: 'hash', number: link.number })
      }
  })
  it('shows what was left out, put elsewhere or made anew', () => {
    const [one, two, three] = linked(3)
    if (!one || !two || !three) throw new Error('three links')
    expect(faultsOf([one, three]).map(({ kind }) => kind)).toEqual(['gap', 'link'])
    expect(faultsOf([one, three, two]).map(({ kind }) => kind)).toContain('order')
    const anew = { ...two, body: two.body.replace('[1,', '[2,') }
    expect(faultsOf([one, { ...anew, hash: linkHash(anew.previousHash, anew.body) }, three])).toEqual([
      { kind: 'link', number: 3 },
    ])
    const other = { ...two, day: '2026-11-09' }
    expect(faultsOf([one, other])).toContainEqual({ kind: 'body', number: 2 })
  })
})

describe('the days that want a snapshot', () => {
  const at = (text: string) => new Date(`${text}+07:00`)
  it('end with the last that is over for a while', () => {
    expect(lastSettledDay(at('2026-11-22T00:05'))).toBe('2026-11-20')
    expect(lastSettledDay(at('2026-11-22T00:10'))).toBe('2026-11-21')
    expect(lastSettledDay(at('2026-11-22T23:59'))).toBe('2026-11-21')
  })
  it('are all since the last, or one when there is none', () => {
    expect(missingDays(null, '2026-11-21')).toEqual(['2026-11-21'])
    expect(missingDays('2026-11-21', '2026-11-21')).toEqual([])
    expect(missingDays('2026-10-30', '2026-11-02')).toEqual(['2026-10-31', '2026-11-01', '2026-11-02'])
  })
  it('are sampled from the first to the last', () => {
    expect(sampleOf(3, 5)).toEqual([1, 2, 3])
    expect(sampleOf(400, 5)).toEqual([1, 101, 201, 300, 400])
    expect(sampleOf(0, 5)).toEqual([])
    expect(sampleOf(9, 1)).toEqual([1])
  })
})
