import { describe, expect, it } from 'vitest'
import { startOfDay } from '@/lib/format/days'
import { invoiceGoneFrom } from './keeping-rules'
import type { ProofDecisionFact } from './types'

const decided = (kind: ProofDecisionFact['kind'], day: string, seq = 1): ProofDecisionFact => ({
  ...{ kind, seq, effectiveAt: startOfDay(day), recordedAt: startOfDay(day) },
})
const accepted = decided('ACCEPTED', '2026-01-01')

describe('the file of an invoice', () => {
  it.each([
    ['stays while it waits', [], '2026-06-01', null],
    ['stays 90 days beyond the last day of its proof', [accepted], '2026-06-01', '2026-08-31'],
    ['stays as long as its proof has no end', [accepted], null, null],
    ['stays 90 days after it was sent back', [decided('RETURNED', '2026-03-01')], '2026-12-31', '2026-05-31'],
    [
      ...(['stays 90 days after its proof was withdrawn', [accepted, decided('WITHDRAWN', '2026-03-01', 2)]] as const),
      ...(['2026-12-31', '2026-05-31'] as const),
    ],
  ] as const)('%s', (_, decisions, validUntil, gone) => expect(invoiceGoneFrom({ decisions, validUntil })).toBe(gone))
})
