import { unlessMalformed } from '../ledger'
import type { Reason } from '../reasons'
import type { Certificate } from './certificate'
import { allowsUsage, usageBits } from './extensions'
import { nameFault } from './name-constraints'
import { sameName } from './names'
import { keepsPolicies, type PolicyStep } from './policies'

/** Something found against a chain. */
export type Problem = { reason: Reason; detail: string | null }

const labelOf = ({ subject, serial }: Certificate) =>
  subject.attributes.find(({ type }) => type === '2.5.4.3')?.value ?? `serial ${serial}`

const isSelfIssued = ({ issuer, subject }: Certificate) => sameName(issuer, subject)

/**
 * Whether a certificate may issue others (RFC 5280, 6.1.4 k–n). `below` are the intermediates between it and the signer. An anchor
 * may lack basic constraints, since who put it into the store has said what it is; but it may not deny being an authority.
 */
function issuerProblems(issuer: Certificate, below: readonly Certificate[], isAnchor: boolean): Problem[] {
  const detail = labelOf(issuer)
  const { authority } = issuer.extensions
  const problems: Problem[] = []
  if (authority ? !authority.isAuthority : !isAnchor) problems.push({ reason: 'chain.issuer.not-authority', detail })
  if (!allowsUsage(issuer.extensions, usageBits.keyCertSign))
    problems.push({ reason: 'chain.issuer.key-usage', detail })
  const counted = below.filter((each) => !isSelfIssued(each)).length
  if (authority?.pathLength != null && counted > authority.pathLength)
    problems.push({ reason: 'chain.issuer.path-length', detail })
  return problems
}

const nameReasons = { outside: 'chain.issuer.name-outside', unread: 'chain.issuer.name-constraints' } as const

/** Names that an issuer does not allow below it (6.1.4 g). Authorities that go on under a new key bear their own name: they are let pass. */
function nameProblems(issuer: Certificate, below: readonly Certificate[]): Problem[] {
  const { nameConstraints } = issuer.extensions
  if (!nameConstraints) return []
  return below.flatMap((certificate, place) => {
    const fault = place > 0 && isSelfIssued(certificate) ? null : nameFault(certificate, nameConstraints)
    return fault ? [{ reason: nameReasons[fault], detail: labelOf(certificate) }] : []
  })
}

const detailOfPolicies = 'certificate policies'

/** Policies that an authority asks for and the certificates below it do not keep (6.1.3 d–f, 6.1.5). */
function policyProblems(chain: readonly Certificate[]): Problem[] {
  const path = chain.slice(0, -1).reverse()
  const steps = path.flatMap((certificate): PolicyStep[] => {
    const { policies } = certificate.extensions
    return policies === 'unread' ? [] : [{ statements: policies, isSelfIssued: isSelfIssued(certificate) }]
  })
  if (steps.length < path.length) return [{ reason: 'chain.extensions.critical', detail: detailOfPolicies }]
  return unlessMalformed(
    () => (keepsPolicies(steps) ? [] : [{ reason: 'chain.issuer.policy', detail: detailOfPolicies }]),
    [{ reason: 'chain.extensions.critical', detail: detailOfPolicies }],
  )
}

/** What speaks against a chain whose signatures hold, from the signer to the anchor; time is another matter. */
export function pathProblems(chain: readonly Certificate[]): Problem[] {
  const issuers = chain.slice(1)
  return [
    ...issuers.flatMap((issuer, place) =>
      issuerProblems(issuer, issuers.slice(0, place), place === issuers.length - 1),
    ),
    ...issuers.flatMap((issuer, place) => nameProblems(issuer, chain.slice(0, place + 1))),
    ...policyProblems(chain),
    ...chain.flatMap(({ extensions }) =>
      extensions.unknownCritical
        ? [{ reason: 'chain.extensions.critical' as const, detail: extensions.unknownCritical }]
        : [],
    ),
  ]
}

/** The moments that decide about validity. `proved` is from a trusted timestamp, `claimed` from the signer alone. */
export type Moments = { proved: Date | null; claimed: Date | null; checkedAt: Date }

const span = (chain: readonly Certificate[]) => ({
  from: Math.max(...chain.map(({ notBefore }) => notBefore.getTime())),
  until: Math.min(...chain.map(({ notAfter }) => notAfter.getTime())),
})

/**
 * Whether every certificate of the chain was valid when the signature was made. A proved time decides alone. Without one the
 * signature is only known to exist now; what the signer claims can count against it, never for it.
 */
export function validityProblem(chain: readonly Certificate[], { proved, claimed, checkedAt }: Moments): Reason | null {
  const { from, until } = span(chain)
  const known = (proved ?? checkedAt).getTime()
  if (known < from) return 'chain.validity.before'
  const counted = proved ? known : (claimed?.getTime() ?? known)
  if (counted < from) return 'chain.validity.before'
  if (known <= until) return null
  return counted > until ? 'chain.validity.after' : 'chain.validity.expired'
}
