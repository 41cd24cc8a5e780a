import { describe, expect, it } from 'vitest'
import type { Reason } from './reasons'
import { verdictOfFile, verdictOfReasons, worstRevocation } from './verdict-rules'

// One reason of each severity, worst first.
const ladder: [Reason, string][] = [
  ['signature.value.wrong', 'refused'],
  ['pdf.structure.encrypted', 'unsupported'],
  ['chain.trust.unknown', 'untrusted'],
  ['chain.validity.expired', 'review'],
  ['signature.strength.digest', 'weak'],
  ['time.signing.claimed', 'accepted'],
]

describe('verdicts', () => {
  it('are the worst that any reason does, in the order of the ladder', () => {
    expect(verdictOfReasons([])).toBe('accepted')
    for (const [place, [reason, verdict]] of ladder.entries())
      expect(verdictOfReasons([...ladder.slice(place + 1).map(([other]) => other), reason])).toBe(verdict)
  })
  it('of a file are those of its worst signature, and of the whole', () => {
    expect(verdictOfFile(['accepted', 'weak', 'review'], [])).toBe('review')
    expect(verdictOfFile(['accepted'], ['xml.signature.nested'])).toBe('unsupported')
    expect(verdictOfFile(['accepted'], [])).toBe('accepted')
  })
  it('without a signature are "unsigned" unless the file was not read or is an attack', () => {
    expect(verdictOfFile([], [])).toBe('unsigned')
    expect(verdictOfFile([], ['invoice.words.differ'])).toBe('unsigned')
    expect(verdictOfFile([], ['pdf.structure.encrypted'])).toBe('unsupported')
    expect(verdictOfFile([], ['xml.structure.entities'])).toBe('refused')
  })
})

describe('revocation', () => {
  it('is good only when all of it is', () => {
    expect(worstRevocation([])).toBe('unknown')
    expect(worstRevocation(['good', 'good'])).toBe('good')
    expect(worstRevocation(['good', 'unknown'])).toBe('unknown')
    expect(worstRevocation(['good', 'unknown', 'revoked'])).toBe('revoked')
  })
})
