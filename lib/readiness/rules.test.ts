import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from './moment-rules'
import { isFullyDigital, isRequired, proofStateAt, readinessOf, solutionState } from './rules'
import { anyWorld, anyWorldDay } from './test-world'
import { type ExemptionFacts, type ProofDecisionFact, type ProofFacts, type Solution, solutions } from './types'

const at = (text: string) => new Date(`${text}+07:00`)
const now = at('2026-11-21T10:00')
const on = (day: string) => momentOf(day, 'as-of', now)
const decision = (kind: ProofDecisionFact['kind'], time: string, seq = 0): ProofDecisionFact => ({
  kind,
  effectiveAt: at(time),
  recordedAt: at(time),
  seq,
})
const proof = (rest: Partial<ProofFacts> = {}): ProofFacts => ({
  solution: 'E_INVOICE',
  validFrom: '2026-01-10',
  validUntil: '2026-06-30',
  submittedAt: at('2026-01-05T09:00'),
  decisions: [decision('ACCEPTED', '2026-01-08T09:00')],
  ...rest,
})
const exemption = (rest: Partial<ExemptionFacts> = {}): ExemptionFacts => ({
  solution: 'E_INVOICE',
  effectiveFrom: '2026-02-01',
  effectiveUntil: null,
  recordedAt: at('2026-02-01T09:00'),
  withdrawnAt: null,
  ...rest,
})

describe('one proof over time', () => {
  it.each([
    ['2026-01-04', null],
    ['2026-01-07', 'waiting'],
    ['2026-01-08', 'not-yet'],
    ['2026-01-10', 'in-force'],
    ['2026-06-30', 'in-force'],
    ['2026-07-01', 'expired'],
  ])('on %s it is %s', (day, state) => expect(proofStateAt(proof(), on(day))).toBe(state))
  it('without an end stays in force', () => {
    expect(proofStateAt(proof({ validUntil: null }), on('2026-11-20'))).toBe('in-force')
  })
  it('is out from the moment it is withdrawn or returned', () => {
    const gone = proof({
      decisions: [decision('ACCEPTED', '2026-01-08T09:00'), decision('WITHDRAWN', '2026-03-01T09:00')],
    })
    expect(proofStateAt(gone, on('2026-02-28'))).toBe('in-force')
    expect(proofStateAt(gone, on('2026-03-01'))).toBe('withdrawn')
    expect(proofStateAt(proof({ decisions: [decision('RETURNED', '2026-01-08T09:00')] }), on('2026-02-01'))).toBe(
      'returned',
    )
  })
  it('follows the later of two decisions of one moment', () => {
    const both = [decision('WITHDRAWN', '2026-01-08T09:00', 2), decision('ACCEPTED', '2026-01-08T09:00', 1)]
    expect(proofStateAt(proof({ decisions: both }), on('2026-02-01'))).toBe('withdrawn')
  })
})

describe('what is required', () => {
  it('everything, until an exemption with its days says no', () => {
    expect(isRequired([], 'E_INVOICE', on('2026-03-01'))).toBe(true)
    const rows = [exemption({ effectiveUntil: '2026-05-31' })]
    expect(isRequired(rows, 'E_INVOICE', on('2026-01-31'))).toBe(true)
    expect(isRequired(rows, 'E_INVOICE', on('2026-02-01'))).toBe(false)
    expect(isRequired(rows, 'E_INVOICE', on('2026-05-31'))).toBe(false)
    expect(isRequired(rows, 'E_INVOICE', on('2026-06-01'))).toBe(true)
    expect(isRequired(rows, 'E_CONTRACT', on('2026-03-01'))).toBe(true)
  })
  it('again from a withdrawal on, and not before it', () => {
    const rows = [exemption({ withdrawnAt: at('2026-04-01T09:00') })]
    expect(isRequired(rows, 'E_INVOICE', on('2026-03-31'))).toBe(false)
    expect(isRequired(rows, 'E_INVOICE', on('2026-04-01'))).toBe(true)
  })
  it('an exemption written afterwards counts as known today, not as of then', () => {
    const rows = [exemption({ recordedAt: at('2026-08-01T09:00') })]
    expect(isRequired(rows, 'E_INVOICE', on('2026-03-01'))).toBe(true)
    expect(isRequired(rows, 'E_INVOICE', momentOf('2026-03-01', 'as-known-today', now))).toBe(false)
  })
})

describe('the one word for a solution', () => {
  const day = on('2026-08-01')
  const returned = proof({ submittedAt: at('2026-07-10T09:00'), decisions: [decision('RETURNED', '2026-07-11T09:00')] })
  const waiting = proof({ submittedAt: at('2026-07-01T09:00'), decisions: [] })
  const expired = proof()
  const inForce = proof({ validUntil: '2026-12-31' })
  const longer = proof({ validUntil: null })
  const withdrawn = proof({ decisions: [decision('WITHDRAWN', '2026-07-11T09:00')] })
  const word = (proofs: ProofFacts[], exemptions: ExemptionFacts[] = []) =>
    solutionState({ proofs, exemptions }, 'E_INVOICE', day)
  it('puts the law first, then use, then what waits, then the last thing that happened', () => {
    expect(word([inForce], [exemption()]).state).toBe('not-required')
    expect(word([expired, waiting, returned, inForce]).state).toBe('in-use')
    expect(word([inForce, longer]).proof).toBe(longer)
    expect(word([longer, inForce]).proof).toBe(longer)
    expect(word([expired, returned, waiting]).state).toBe('waiting')
    expect(word([expired, returned]).state).toBe('returned')
    expect(word([{ ...expired, submittedAt: at('2026-07-20T09:00') }, returned]).state).toBe('expired')
    expect(word([withdrawn])).toEqual({ state: 'missing' })
    expect(word([]).state).toBe('missing')
    expect(word([proof({ solution: 'E_CONTRACT', validUntil: null })]).state).toBe('missing')
  })
})

describe('fully digital', () => {
  it('asks for exactly what is required', () => {
    const day = on('2026-03-01')
    for (let mask = 0; mask < 256; mask++) {
      const used = (i: number) => (mask & (1 << i)) > 0
      const exempt = (i: number) => (mask & (16 << i)) > 0
      const merchant = {
        proofs: solutions.filter((_, i) => used(i)).map((solution) => proof({ solution })),
        exemptions: solutions.filter((_, i) => exempt(i)).map((solution) => exemption({ solution })),
      }
      const missing = solutions.filter((_, i) => !exempt(i) && !used(i)).length
      expect(isFullyDigital(merchant, day)).toBe(missing === 0)
      const figures = readinessOf([merchant], day)
      expect(figures.fullyDigital).toBe(missing === 0 ? 1 : 0)
      for (const [i, one] of figures.solutions.entries())
        expect(one).toMatchObject({
          required: exempt(i) ? 0 : 1,
          notRequired: exempt(i) ? 1 : 0,
          inUse: used(i) && !exempt(i) ? 1 : 0,
        })
    }
  })
})

describe('laws', () => {
  it('of any merchant: the words, the tallies and "fully digital" tell one story', () => {
    fc.assert(
      fc.property(anyWorld, anyWorldDay, ({ merchants }, day) => {
        const moment = on(day)
        const figures = readinessOf(merchants, moment)
        const states = (solution: Solution) =>
          merchants.map((merchant) => solutionState(merchant, solution, moment).state)
        for (const { solution, inUse, required, notRequired } of figures.solutions) {
          expect(required + notRequired).toBe(merchants.length)
          expect(states(solution).filter((state) => state === 'not-required')).toHaveLength(notRequired)
          expect(states(solution).filter((state) => state === 'in-use')).toHaveLength(inUse)
          expect(figures.fullyDigital).toBeLessThanOrEqual(inUse + notRequired)
        }
      }),
    )
  })
})
