import type { Ledger } from '../ledger'
import type { Reason } from '../reasons'
import { deputiesOf, namedListIssuers } from '../revocation/deputies'
import { type Evidence, type Status, statusOf } from '../revocation/status'
import type { Revocation } from '../types'
import { worstRevocation } from '../verdict-rules'
import type { Certificate } from './certificate'
import { type Chain, findChain } from './chain'
import { allowsUsage, purposeOids, usageBits } from './extensions'
import { textOfName } from './names'
import type { Moments } from './path-rules'
import type { Purpose, TrustStore } from './trust-store'

export type Use = 'document' | 'timestamp'

export type SignerQuestion = {
  certificate: Certificate
  /** Certificates that came with the file and may be issuers. */
  pool: readonly Certificate[]
  store: TrustStore
  purposes: readonly Purpose[]
  evidence: Evidence
  moments: Moments
  use: Use
}

export type JudgedSigner = { chain: Certificate[]; isTrusted: boolean; revocation: Revocation }

const forDocuments: readonly string[] = [
  purposeOids.any,
  purposeOids.clientAuth,
  purposeOids.emailProtection,
  purposeOids.documentSigning,
  purposeOids.adobeDocuments,
  purposeOids.microsoftDocuments,
]

/** Whether the certificate was issued for this use (RFC 5280, 4.2.1.3 and 4.2.1.12; RFC 3161, 2.3; RFC 9336). */
export function usageProblem({ extensions }: Certificate, use: Use): Reason | null {
  const { purposes, purposesAreCritical } = extensions
  if (!allowsUsage(extensions, usageBits.digitalSignature, usageBits.nonRepudiation)) return 'chain.usage.forbidden'
  if (use === 'timestamp') {
    const isOnlyThat = purposes?.length === 1 && purposes[0] === purposeOids.timeStamping
    return isOnlyThat && purposesAreCritical ? null : 'time.stamp.usage'
  }
  return purposes === null || purposes.some((each) => forDocuments.includes(each)) ? null : 'chain.usage.purpose'
}

/**
 * RFC 5280 leaves open what purposes mean in an authority's certificate; whoever looks at them takes them for all that it may certify
 * for. The anchor's are the store's to say.
 */
function authorityProblem(chain: readonly Certificate[], use: Use): Reason | null {
  const wanted = use === 'timestamp' ? [purposeOids.any, purposeOids.timeStamping] : forDocuments
  const isLimited = ({ extensions: { purposes } }: Certificate) =>
    purposes !== null && !purposes.some((each) => wanted.includes(each))
  if (!chain.slice(1, -1).some(isLimited)) return null
  return use === 'timestamp' ? 'time.stamp.usage' : 'chain.usage.purpose'
}

/**
 * Which verdict a revocation leads to. Only a proved time lies before it beyond doubt. The time of a timestamp is its authority's own
 * word: whoever stole the key writes an earlier one, so what it stamped before counts only where the reason says that nobody did
 * (RFC 3161, 4.1 and 4.2).
 */
function revocationProblem(
  { at: revokedAt, isHarmless }: Extract<Status, { status: 'revoked' }>,
  { moments: { proved, claimed, checkedAt }, use }: SignerQuestion,
): Reason {
  if ((proved ?? checkedAt) < revokedAt)
    return use === 'timestamp' && !isHarmless ? 'revocation.status.revoked-since' : 'revocation.status.revoked-later'
  if (!proved && claimed && claimed < revokedAt) return 'revocation.status.revoked-since'
  return 'revocation.status.revoked'
}

function judgeRevocation(chain: readonly Certificate[], question: SignerQuestion, ledger: Ledger): Revocation {
  const { evidence, moments, pool } = question
  const at = moments.proved ?? moments.checkedAt
  const grounds = { pool, evidence, at }
  const statuses = chain.slice(0, -1).map((certificate, place): Revocation => {
    const issuer = chain[place + 1] ?? certificate
    const named = namedListIssuers(certificate, chain.at(-1) ?? issuer, grounds)
    const status = statusOf(certificate, issuer, evidence, at, [...deputiesOf(issuer, chain, grounds), ...named])
    if (status.status !== 'revoked') return status.status
    const reason = revocationProblem(status, question)
    ledger.find(reason, `${textOfName(certificate.subject)}; ${status.at.toISOString()}`)
    return reason === 'revocation.status.revoked-later' ? 'good' : 'revoked'
  })
  const worst = worstRevocation(statuses)
  if (worst === 'unknown') ledger.find('revocation.status.unknown')
  else ledger.pass('revocation.status')
  return worst
}

/** What speaks against a chain that reaches the store. */
function judgeChain({ certificates, problems }: Chain, question: SignerQuestion, ledger: Ledger) {
  for (const { reason, detail } of problems) ledger.find(reason, detail)
  for (const check of ['chain.trust', 'chain.issuer', 'chain.extensions', 'chain.strength'] as const) ledger.pass(check)
  const usage = usageProblem(question.certificate, question.use) ?? authorityProblem(certificates, question.use)
  if (usage) ledger.find(usage)
  ledger.pass('chain.usage')
  ledger.pass('chain.validity')
}

/**
 * Whether the store vouches for a signer. Without a chain to the store nothing that a certificate says is evidence, for or
 * against: then only that is found.
 */
export function judgeSigner(question: SignerQuestion, ledger: Ledger): JudgedSigner {
  const { certificate, pool, store, purposes, moments } = question
  const chain = findChain(certificate, pool, store, purposes, moments)
  const { certificates, anchor } = chain
  if (!anchor) {
    ledger.find('chain.trust.unknown', textOfName((certificates.at(-1) ?? certificate).issuer))
    return { chain: certificates, isTrusted: false, revocation: 'unknown' }
  }
  judgeChain(chain, question, ledger)
  return { chain: certificates, isTrusted: true, revocation: judgeRevocation(certificates, question, ledger) }
}
