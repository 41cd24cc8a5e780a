import type { SignatureFacts } from './cms/detached-signature'
import type { Ledger } from './ledger'
import type { TimestampFacts } from './time/timestamp-token'
import type { SignatureReport } from './types'
import { verdictOfReasons } from './verdict-rules'
import { certificateFacts, signerFacts } from './x509/facts'

type Heading = Pick<SignatureReport, 'kind' | 'place' | 'format' | 'level'>

const iso = (date: Date | null) => date?.toISOString() ?? null

/** The report on one signature; `facts` null when too little of it could be read. */
export function reportOfSignature(heading: Heading, facts: SignatureFacts | null, ledger: Ledger): SignatureReport {
  const { proved = null, claimed = null } = facts ?? {}
  return {
    ...heading,
    verdict: verdictOfReasons(ledger.reasons),
    revocation: facts?.revocation ?? 'unknown',
    signer: facts && signerFacts(facts.certificate),
    chain: facts?.chain.map(certificateFacts) ?? [],
    algorithm: facts?.algorithm ?? null,
    signedAt: iso(proved ?? claimed),
    signedAtSource: proved ? 'timestamp' : claimed ? 'claim' : null,
    reasons: ledger.reasons,
    checks: ledger.checks,
  }
}

/** The report on a timestamp that stands as a signature of its own. */
export const reportOfTimestamp = (heading: Heading, facts: TimestampFacts | null, ledger: Ledger): SignatureReport =>
  reportOfSignature(heading, facts && { ...facts, proved: facts.at, claimed: null, hasTimestamp: true }, ledger)
