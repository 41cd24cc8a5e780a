import { describe, expect, it } from 'vitest'
import { textFor } from '@/lib/i18n/translator'
import { basisOf, type KnownOfFile } from './basis-rules'
import { basisFacts } from './types'

const sound: KnownOfFile = { verdict: 'accepted', identity: 'same', isCodeProved: false, isAgreement: false }

describe('what carried an acceptance', () => {
  it.each<[string, Partial<KnownOfFile>, string[]]>([
    ['a sound file of its own', {}, ['whole', 'trusted', 'own']],
    ['one of a branch', { identity: 'branch' }, ['whole', 'trusted', 'branch']],
    ['an invoice with the tax authority’s code', { isCodeProved: true }, ['whole', 'trusted', 'own', 'tax-code']],
    ['the agreement', { isAgreement: true }, ['whole', 'trusted', 'own', 'both-parties']],
    ['a signer whom a person linked', { identity: 'unknown' }, ['whole', 'trusted', 'looked-at']],
    ['an old algorithm', { verdict: 'weak' }, ['whole', 'trusted', 'own', 'looked-at']],
    [
      'a chain that the store does not know',
      { verdict: 'untrusted', isCodeProved: true },
      ['whole', 'own', 'looked-at'],
    ],
    ['what a person had to judge', { verdict: 'review' }, ['looked-at']],
    ['what no machine reads', { verdict: 'unsupported' }, ['looked-at']],
    ['a paper', { verdict: null, identity: null }, ['looked-at']],
  ])('%s', (_, known, facts) => expect(basisOf({ ...sound, ...known })).toEqual(facts))

  it('has words for each', () => {
    for (const fact of basisFacts)
      for (const locale of ['vi', 'en'] as const) expect(textFor(locale, 'proof-basis', fact)).not.toBeNull()
  })
})
