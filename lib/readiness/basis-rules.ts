import type { Verdict } from '@/lib/verifier/types'
import type { BasisFact, FileIdentity } from './types'

/** What is known of the file behind an accepted proof; `verdict` null where no machine checked one. */
export type KnownOfFile = {
  verdict: Verdict | null
  identity: FileIdentity | null
  /** Whether the tax authority's signature covers the invoice's code. */
  isCodeProved: boolean
  /** Whether it is the participation agreement, signed by both sides. */
  isAgreement: boolean
}

const identityFacts: Partial<Record<FileIdentity, BasisFact>> = { same: 'own', branch: 'branch' }

/** Which facts carried an acceptance, in the order in which they are told; nothing about any person or buyer. */
export function basisOf({ verdict, identity, isCodeProved, isAgreement }: KnownOfFile): BasisFact[] {
  if (verdict === null) return ['looked-at']
  const isTrusted = verdict === 'accepted' || verdict === 'weak'
  const isWhole = isTrusted || verdict === 'untrusted'
  const owner = identity && identityFacts[identity]
  const facts: (BasisFact | null | undefined)[] = [
    isWhole ? 'whole' : null,
    isTrusted ? 'trusted' : null,
    isWhole ? owner : null,
    isTrusted && isCodeProved ? 'tax-code' : null,
    isTrusted && isAgreement ? 'both-parties' : null,
    // Whatever the machine left open, a person settled.
    verdict === 'accepted' && owner ? null : 'looked-at',
  ]
  return facts.filter((fact): fact is BasisFact => Boolean(fact))
}
