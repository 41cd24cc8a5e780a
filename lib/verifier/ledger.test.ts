import { describe, expect, it } from 'vitest'
import { Finding, Ledger } from './ledger'

describe('the ledger', () => {
  it('keeps what holds and what was found, and lets a finding speak for its check', () => {
    const ledger = new Ledger()
    ledger.pass('signature.value')
    ledger.pass('signature.digest')
    ledger.find('signature.digest.mismatch', 'sha256')
    expect(ledger.checks).toEqual([
      { check: 'signature.value', holds: true, reason: null, detail: null },
      { check: 'signature.digest', holds: false, reason: 'signature.digest.mismatch', detail: 'sha256' },
    ])
    expect(ledger.reasons).toEqual(['signature.digest.mismatch'])
  })
  it('says true, false or unknown by what the finding does', () => {
    const ledger = new Ledger()
    for (const reason of [
      'signature.value.wrong',
      'chain.trust.unknown',
      'chain.strength.key',
      'chain.validity.expired',
      'chain.extensions.critical',
      'time.signing.claimed',
    ] as const)
      ledger.find(reason)
    expect(ledger.checks.map(({ holds }) => holds)).toEqual([false, false, false, null, null, null])
  })
  it('lets a check hold beside a note, but not beside anything worse', () => {
    const ledger = new Ledger()
    ledger.find('pdf.changes.evidence-added')
    expect(ledger.checks[0]?.holds).toBeNull()
    ledger.pass('pdf.changes')
    expect(ledger.checks).toMatchObject([{ holds: true, reason: 'pdf.changes.evidence-added' }])
    ledger.find('pdf.changes.form')
    expect(ledger.checks.map(({ holds }) => holds)).toEqual([null, null])
  })
  it('keeps a finding once for each detail, short and on one line', () => {
    const ledger = new Ledger()
    for (const detail of ['a', 'a', 'b\n\u001b[31mb', 'x'.repeat(500)]) ledger.find('pdf.changes.form', detail)
    expect(ledger.checks.map(({ detail }) => detail)).toEqual(['a', 'b [31mb', 'x'.repeat(200)])
    expect(ledger.reasons).toEqual(['pdf.changes.form'])
    expect([ledger.has('pdf.changes.form'), ledger.has('pdf.changes.mark')]).toEqual([true, false])
  })
  it('turns a thrown finding into a kept one, and lets faults through', () => {
    const ledger = new Ledger()
    expect(ledger.within(() => 3)).toBe(3)
    expect(
      ledger.within(() => {
        throw new Finding('signature.value.wrong', 'why')
      }),
    ).toBeNull()
    expect(ledger.checks).toMatchObject([{ reason: 'signature.value.wrong', detail: 'why' }])
    expect(() =>
      ledger.within(() => {
        throw new TypeError('a fault')
      }),
    ).toThrow('a fault')
  })
})
