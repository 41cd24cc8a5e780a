import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betterInvoice } from './invoice-choice'

type Looked = Parameters<typeof betterInvoice>[0]
const looked = (
  verdict: Looked['report']['verdict'],
  identity: Looked['identity'] = 'same',
  date = '2026-06-01',
  kind: Looked['report']['kind'] = 'invoice',
) => ({ identity, report: { kind, verdict, invoice: { date } } }) as Looked

describe('the invoice that proves most', () => {
  it.each([
    ['is the merchant’s own before a better one of another', looked('review'), looked('accepted', 'other')],
    ['is the better one of its own', looked('accepted'), looked('weak')],
    ['is trusted before it is not', looked('weak'), looked('untrusted')],
    ['is signed before it is not', looked('unsupported'), looked('unsigned')],
    ['is anything before what is provably broken', looked('unsigned'), looked('refused')],
    ['is the newer of two alike', looked('accepted', 'same', '2026-07-01'), looked('accepted')],
    ['is an invoice before it is something else', looked('refused', 'other'), looked('accepted', 'same', '', 'xml')],
  ])('%s', (_, better, worse) => {
    expect(betterInvoice(better, worse)).toBeLessThan(0)
    expect(betterInvoice(worse, better)).toBeGreaterThan(0)
  })
  it('is the same whatever the order of the files', () => {
    const one = fc.record({
      verdict: fc.constantFrom('accepted' as const, 'weak' as const, 'refused' as const),
      identity: fc.constantFrom('same' as const, 'other' as const),
      date: fc.constantFrom('2026-01-01', '2026-02-01'),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
        const made = all.map(({ verdict, identity, date }) => looked(verdict, identity, date))
        const [first] = [...made].sort(betterInvoice)
        const [last] = [...made].reverse().sort(betterInvoice)
        expect(first).toEqual(last)
      }),
    )
  })
})
