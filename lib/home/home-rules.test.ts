import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NextStep } from '@/lib/catalog/rules-next-step'
import { addDays } from '@/lib/format/days'
import { type SolutionState, solutions } from '@/lib/readiness/types'
import { endingsOf, homeStep, stageOf } from './home-rules'
import { type Ending, type HomeStep, type Paper, type StepSolution, stages } from './types'

const paper = (rest: Partial<Paper> = {}): Paper => ({
  ...{
    kind: 'certificate',
    key: 'a',
    name: 'Gốm',
    solution: null,
    listingId: null,
    until: '2026-12-31',
    isRenewing: false,
  },
  ...rest,
})
const ending = (stage: Ending['stage'], rest: Partial<Ending> = {}): Ending => ({
  ...paper(),
  daysLeft: stage,
  stage,
  ...rest,
})
const all = (state: SolutionState): StepSolution[] => solutions.map((solution) => ({ solution, state, words: null }))

const plain = [
  'suspended',
  'rejected',
  'applied',
  'no-product',
  'pick-product',
  'pick-another',
  'waiting',
  'all-public',
  'nothing',
] as const
const ofListing = [
  'read-reason',
  'finish-draft',
  'send-draft',
  'taken-down',
  'renew-authorisation',
  'renew-certificate',
] as const
const listingSteps: NextStep[] = [
  ...plain.map((kind) => ({ kind })),
  ...ofListing.map((kind) => ({ kind, listingId: 'l' })),
]
const states: SolutionState[] = ['in-use', 'not-required', 'missing', 'expired', 'waiting', 'returned']

describe('stageOf', () => {
  it.each([
    [181, null],
    [180, 180],
    [121, 180],
    [120, 120],
    [61, 120],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, null],
  ])('with %i days left is %s', (days, stage) => expect(stageOf(days)).toBe(stage))
})

describe('endingsOf', () => {
  it('leaves out what is far off or over, soonest first', () => {
    const until = (key: string, days: number) => paper({ key, until: addDays('2026-11-22', days) })
    const found = endingsOf(
      [until('far', 181), until('b', 40), until('over', -1), until('a', 40), until('last', 0)],
      '2026-11-22',
    )
    expect(found.map(({ key, daysLeft, stage }) => [key, daysLeft, stage])).toEqual([
      ['last', 0, 7],
      ['a', 40, 60],
      ['b', 40, 60],
    ])
  })
})

/** A name for each step, with the stage of what runs out. */
const nameOf = (step: HomeStep) => (step.kind === 'ending' ? `ending-${step.ending.stage}` : step.kind)

describe('homeStep', () => {
  const quiet = { step: { kind: 'all-public' } as NextStep, solutions: all('in-use'), endings: [] }

  it('is what the listings ask, when nothing else is', () => {
    for (const step of listingSteps) expect(homeStep({ ...quiet, step })).toEqual(step)
  })
  it.each<[string, NextStep['kind'], SolutionState, Ending['stage'] | null]>([
    ['suspended', 'suspended', 'returned', 7],
    ['rejected', 'rejected', 'returned', 7],
    ['read-reason', 'read-reason', 'returned', 7],
    ['proof-returned', 'send-draft', 'returned', 7],
    ['ending-7', 'send-draft', 'expired', 7],
    ['send-draft', 'send-draft', 'expired', 30],
    ['finish-draft', 'finish-draft', 'expired', 30],
    ['taken-down', 'taken-down', 'expired', 30],
    ['pick-product', 'pick-product', 'missing', 30],
    ['no-product', 'no-product', 'missing', null],
    ['renew-authorisation', 'renew-authorisation', 'expired', 30],
    ['renew-certificate', 'renew-certificate', 'expired', 30],
    ['proof-expired', 'pick-another', 'expired', 30],
    ['ending-30', 'pick-another', 'missing', 30],
    ['proof-missing', 'pick-another', 'missing', 60],
    ['ending-60', 'pick-another', 'waiting', 60],
    ['ending-120', 'pick-another', 'in-use', 120],
    ['ending-180', 'pick-another', 'not-required', 180],
    ['pick-another', 'pick-another', 'not-required', null],
    ['proof-missing', 'applied', 'missing', null],
    ['applied', 'applied', 'waiting', null],
    ['ending-180', 'waiting', 'in-use', 180],
    ['waiting', 'waiting', 'waiting', null],
    ['all-public', 'all-public', 'in-use', null],
  ])('%s comes first of %s, a solution that is %s and a paper with stage %s', (expected, kind, state, stage) => {
    const step = listingSteps.find((one) => one.kind === kind)
    if (!step) throw new Error(kind)
    expect(nameOf(homeStep({ step, solutions: all(state), endings: stage ? [ending(stage)] : [] }))).toBe(expected)
  })
  it('takes the first solution and the paper that ends first', () => {
    expect(homeStep({ ...quiet, solutions: all('missing') })).toEqual({
      kind: 'proof-missing',
      solution: 'E_SIGNATURE',
    })
    const [soon, later] = [ending(7, { key: 'soon', daysLeft: 2 }), ending(7, { key: 'later' })]
    expect(homeStep({ ...quiet, endings: [soon, later] })).toEqual({ kind: 'ending', ending: soon })
  })
  it('asks nothing about a paper whose successor waits', () => {
    expect(homeStep({ ...quiet, endings: [ending(7, { isRenewing: true })] })).toEqual(quiet.step)
  })
  it('always answers with something that was asked, over every combination', () => {
    const anyEndings = fc.subarray([...stages]).map((found) => found.map((stage) => ending(stage)))
    const anySolutions = fc.tuple(...solutions.map(() => fc.constantFrom(...states)))
    fc.assert(
      fc.property(fc.constantFrom(...listingSteps), anySolutions, anyEndings, (step, found, endings) => {
        const own = solutions.map((solution, i) => ({ solution, state: found[i] ?? 'missing', words: null }))
        const next = homeStep({ step, solutions: own, endings })
        if (next.kind === 'ending') expect(endings).toContain(next.ending)
        else if ('solution' in next)
          expect(own.find(({ solution }) => solution === next.solution)?.state).toBe(next.kind.replace('proof-', ''))
        else expect(next).toEqual(step)
        if (step.kind === 'suspended' || step.kind === 'rejected') expect(next).toEqual(step)
      }),
    )
  })
})
