import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { textFor } from '@/lib/i18n/translator'
import { cited } from './cite'
import { citationsOf, citedTopics, ENDING_DAYS, forceOf, isCircular, lawConcerns } from './rules'
import { lawTopics, type Reference } from './types'

const today = '2026-11-22'
const one = (id: string, more: Partial<Reference> = {}): Reference => ({
  ...{ id, version: 1, number: `${id}/2026/NĐ-CP`, issuedOn: null, from: null, until: null, replacedById: null },
  ...{ name: { vi: id, en: id }, title: { vi: '', en: '' }, issuer: { vi: '', en: '' } },
  ...{ topics: ['take-down'], isWithdrawn: false },
  ...more,
})
const ids = (found: Reference[]) => found.map(({ id }) => id)
const whole = (more: Reference[]) => [one('all', { topics: [...citedTopics] }), ...more]

describe('how a reference stands', () => {
  it.each([
    [{}, 'in-force'],
    [{ from: today }, 'in-force'],
    [{ from: '2026-11-23' }, 'coming'],
    [{ until: today }, 'in-force'],
    [{ until: '2026-11-21' }, 'ended'],
    [{ from: '2026-11-23', isWithdrawn: true }, 'withdrawn'],
    [{ until: '2026-11-21', isWithdrawn: true }, 'withdrawn'],
  ] as const)('%j: %s', (more, force) => expect(forceOf(one('a', more), today)).toBe(force))
})

describe('what is cited', () => {
  it('is what governs the topic and holds', () => {
    const all = [
      one('a'),
      one('b', { topics: [] }),
      one('c', { until: '2026-01-01' }),
      one('d', { from: '2027-01-01' }),
    ]
    expect(ids(citationsOf(all, 'take-down', today))).toEqual(['a'])
    expect(citationsOf(all, 'e-invoice', today)).toEqual([])
  })
  it('is the successor once one has ended, over several steps, without its naming the topic', () => {
    const all = [
      one('a', { until: '2025-01-01', replacedById: 'b' }),
      one('b', { topics: [], until: '2026-01-01', replacedById: 'c' }),
      one('c', { topics: [] }),
    ]
    expect(ids(citationsOf(all, 'take-down', '2024-12-31'))).toEqual(['a'])
    expect(ids(citationsOf(all, 'take-down', '2025-06-01'))).toEqual(['b'])
    expect(ids(citationsOf(all, 'take-down', today))).toEqual(['c'])
  })
  it('is not a successor that is yet to come or was recorded by mistake', () => {
    const ended = one('a', { until: '2026-11-21', replacedById: 'b' })
    expect(citationsOf([ended, one('b', { topics: [], from: '2026-12-01' })], 'take-down', today)).toEqual([])
    expect(citationsOf([ended, one('b', { topics: [], isWithdrawn: true })], 'take-down', today)).toEqual([])
  })
  it('names a successor of two once, laws before decrees before circulars', () => {
    const all = [
      one('t', { number: '1/2026/TT-BTC' }),
      one('x', { until: '2026-01-01', replacedById: 'n' }),
      one('n', { number: '2/2026/NĐ-CP' }),
      one('q', { number: '9/2025/QH15' }),
      one('s', { number: 'TCVN 1' }),
    ]
    expect(ids(citationsOf(all, 'take-down', today))).toEqual(['q', 'n', 't', 's'])
  })
  it('never loops and never names what does not hold', () => {
    const some = fc.array(
      fc.record({
        from: fc.option(fc.integer({ min: -9, max: 9 })),
        length: fc.option(fc.nat(9)),
        heir: fc.nat(6),
        isWithdrawn: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(some, (rows) => {
        const all = rows.map(({ from, length, heir, isWithdrawn }, i) =>
          one(String(i), {
            from: from === null ? null : addDays(today, from),
            until: length === null ? null : addDays(today, (from ?? -9) + length),
            ...{ isWithdrawn, replacedById: heir === i ? null : String(heir) },
          }),
        )
        const found = citationsOf(all, 'take-down', today)
        expect(found.every((each) => forceOf(each, today) === 'in-force')).toBe(true)
        expect(new Set(found).size).toBe(found.length)
        for (const each of all)
          if (each.replacedById) expect(typeof isCircular(all, each.id, each.replacedById)).toBe('boolean')
      }),
    )
  })
})

describe('what needs a look', () => {
  const concerns = (more: Reference[]) =>
    lawConcerns(whole(more), today).map((each) => [
      each.kind,
      each.kind === 'uncovered' ? each.topic : each.reference.id,
    ])
  it('is nothing while everything cited holds', () => expect(concerns([])).toEqual([]))
  it('is a topic without any reference, all of them on an empty list', () =>
    expect(lawConcerns([], today).map((each) => each.kind === 'uncovered' && each.topic)).toEqual([...citedTopics]))
  it('is one that ended without a successor, but not one that governs nothing', () => {
    expect(concerns([one('a', { until: '2026-11-21' })])).toEqual([['ended', 'a']])
    expect(concerns([one('a', { until: '2026-11-21', topics: [] })])).toEqual([])
    expect(concerns([one('a', { until: '2026-11-21', replacedById: 'all' })])).toEqual([])
  })
  it('is one that ends soon', () => {
    expect(concerns([one('a', { until: addDays(today, ENDING_DAYS) })])).toEqual([['ending', 'a']])
    expect(concerns([one('a', { until: addDays(today, ENDING_DAYS + 1) })])).toEqual([])
  })
})

it('notices what would replace itself', () => {
  const all = [one('a', { replacedById: 'b' }), one('b', { replacedById: 'c' }), one('c')]
  expect(isCircular(all, 'c', 'a')).toBe(true)
  expect(isCircular(all, 'a', 'c')).toBe(false)
  expect(isCircular(all, 'a', 'a')).toBe(true)
})

describe('citing in words', () => {
  const names = ['A', 'B', 'C'].map((name) => ({ vi: name, en: name }))
  it.each([
    ['vi', 0, 'quy định của pháp luật'],
    ['en', 0, 'the law'],
    ['vi', 1, 'A'],
    ['vi', 2, 'A và B'],
    ['en', 2, 'A and B'],
    ['vi', 3, 'A, B và C'],
    ['en', 3, 'A, B and C'],
  ] as const)('%s, %i names', (locale, count, text) => expect(cited(locale, names.slice(0, count))).toBe(text))
  it('has words for each topic and for where it is cited', () => {
    for (const locale of ['vi', 'en'] as const) {
      expect(lawTopics.filter((topic) => !textFor(locale, 'law', `topic.${topic}`))).toEqual([])
      expect(citedTopics.filter((topic) => !textFor(locale, 'law', `place.${topic}`))).toEqual([])
    }
  })
})
