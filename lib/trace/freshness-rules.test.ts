import { describe, expect, it } from 'vitest'
import { freshnessOf, type LotSteps } from './freshness-rules'

const lot = (wish: Partial<LotSteps>): LotSteps => ({
  ...{ id: 'a', code: 'A', producedOn: '2026-01-15', steps: ['commissioning', 'shipping'], findings: 0 },
  ...wish,
})

describe('how fresh a product’s traceability is', () => {
  it('counts from its newest lot that lacks nothing, through the last day of twelve months', () => {
    const lots = [lot({}), lot({ id: 'b', code: 'B', producedOn: '2026-03-01', steps: ['commissioning'] })]
    expect(freshnessOf(lots, '2027-01-15')).toEqual({ state: 'fresh', lotId: 'a', code: 'A', until: '2027-01-15' })
    expect(freshnessOf(lots, '2027-01-16')).toEqual({ state: 'lacking', lotId: 'b', code: 'B', lacks: ['left'] })
    expect(freshnessOf(lots, '2027-03-02')).toEqual({ state: 'too-old', code: 'B', since: '2027-03-01' })
  })

  it.each([
    [{ steps: [] }, ['made', 'left']],
    [{ steps: ['packing', 'retail_selling'] }, ['made']],
    [{ findings: 1 }, ['findings']],
  ])('says what %j lacks', (wish, lacks) => {
    expect(freshnessOf([lot(wish)], '2026-06-01')).toMatchObject({ state: 'lacking', lacks })
  })

  it('is nothing without a lot', () => expect(freshnessOf([], '2026-06-01')).toEqual({ state: 'none' }))
})
