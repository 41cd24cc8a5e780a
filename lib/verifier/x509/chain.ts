import { isWeakHash } from '../keys/digests'
import { type PublicKey, readPublicKey } from '../keys/public-key'
import { readScheme } from '../keys/signature-algorithms'
import { isSignatureOf } from '../keys/verify-signature'
import { Finding, Malformed } from '../ledger'
import { type Reason, severityOf } from '../reasons'
import { type Certificate, sameCertificate } from './certificate'
import { sameName } from './names'
import { type Moments, type Problem, pathProblems, validityProblem } from './path-rules'
import type { Anchor, Purpose, TrustStore } from './trust-store'

/** A chain from the signer upwards. `anchor` is null when it ends before the store. */
export type Chain = { certificates: Certificate[]; anchor: Anchor | null; problems: Problem[] }

const maxLength = 8
const maxTrials = 64

/** What an issuer signed: a certificate, a list of revoked ones, or an OCSP response. */
type Issued = Pick<Certificate, 'signed' | 'signatureAlgorithm' | 'signature'>

// What was read once is asked for again with each signature and timestamp of a file, and takes as long each time.
const known = new WeakMap<Issued, Map<string, boolean>>()

/** Whether `issuer`'s key made the signature of `issued`. A key or algorithm that is not evaluated proves nothing: false. */
export function isIssuedBy(issued: Issued, issuer: Certificate): boolean {
  const answers = known.get(issued) ?? new Map<string, boolean>()
  known.set(issued, answers)
  const answer = answers.get(issuer.sha256) ?? isMadeBy(issued, issuer)
  answers.set(issuer.sha256, answer)
  return answer
}

function isMadeBy({ signed, signatureAlgorithm, signature }: Issued, issuer: Certificate): boolean {
  try {
    const scheme = readScheme(signatureAlgorithm)
    const key = readPublicKey(issuer.keyInfo)
    return isSignatureOf({ scheme, hash: null, key, signed, value: signature })
  } catch (error) {
    if (error instanceof Finding || error instanceof Malformed) return false
    throw error
  }
}

/** Weak algorithms on the way up. The anchor's own signature proves nothing and is not looked at; the signer's key is judged elsewhere. */
function strengthProblems(certificates: readonly Certificate[]): Problem[] {
  const problems: Problem[] = []
  for (const certificate of certificates.slice(0, -1)) {
    const { hash } = readScheme(certificate.signatureAlgorithm)
    if (hash && isWeakHash(hash)) problems.push({ reason: 'chain.strength.digest', detail: hash })
  }
  for (const issuer of certificates.slice(1)) {
    const key: PublicKey = readPublicKey(issuer.keyInfo)
    if (key.isWeak) problems.push({ reason: 'chain.strength.key', detail: key.name })
  }
  return problems
}

const ranks = ['refused', 'unsupported', 'untrusted', 'review', 'weak', 'note']
const rankOf = (reason: Reason) => ranks.indexOf(severityOf(reason))
const worst = ({ problems }: Chain) => Math.min(ranks.length, ...problems.map(({ reason }) => rankOf(reason)))

/**
 * Looks for chains (RFC 4158), every one within bounds, and returns the best: trusted before untrusted, sound and in force before
 * faulty. Authorities renew their certificates under the same key, and files bring both.
 * @param moments when it must be in force; null: that is somebody else's question
 */
export function findChain(
  signer: Certificate,
  pool: readonly Certificate[],
  store: TrustStore,
  purposes: readonly Purpose[],
  moments: Moments | null = null,
): Chain {
  const found: Chain[] = []
  let trials = 0
  let longest = [signer]
  // Anchors first: no stuffing of the file with namesakes can use up the trials before them.
  const all = [...store.anchors.map(({ certificate }) => certificate), ...pool]
  const candidates = [...new Map(all.map((certificate) => [certificate.sha256, certificate])).values()]

  function climb(path: Certificate[]) {
    const last = path.at(-1) ?? signer
    const anchor = store.anchors.find(({ certificate }) => sameCertificate(certificate, last))
    if (anchor) {
      const problems = [...pathProblems(path), ...strengthProblems(path)]
      const validity = moments && validityProblem(path, moments)
      if (validity) problems.push({ reason: validity, detail: null })
      if (anchor.purposes && !anchor.purposes.some((purpose) => purposes.includes(purpose)))
        problems.push({ reason: 'chain.trust.purpose', detail: anchor.purposes.join(', ') })
      found.push({ certificates: path, anchor, problems })
      return
    }
    if (path.length > longest.length) longest = path
    if (path.length >= maxLength) return
    for (const issuer of candidates) {
      if (!sameName(last.issuer, issuer.subject) || path.some((each) => sameCertificate(each, issuer))) continue
      if (++trials > maxTrials) return
      if (isIssuedBy(last, issuer)) climb([...path, issuer])
    }
  }

  climb([signer])
  const best = found.sort((a, b) => worst(b) - worst(a))[0]
  return best ?? { certificates: longest, anchor: null, problems: [] }
}
