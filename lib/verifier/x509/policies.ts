import { type Element, readWhole } from '../asn1/element'
import { context, numberOf, oidOf, tags } from '../asn1/values'
import { Malformed } from '../ledger'

export const policyOids = {
  policies: '2.5.29.32',
  mappings: '2.5.29.33',
  constraints: '2.5.29.36',
  inhibitAny: '2.5.29.54',
} as const

const anyPolicy = '2.5.29.32.0'

/** What a certificate says about policies (RFC 5280, 4.2.1.4, 4.2.1.5, 4.2.1.11 and 4.2.1.14). */
export type PolicyStatements = {
  /** Null: the certificate names none. */
  policies: readonly string[] | null
  /** Policies of the issuer, each with one of the subject's that counts as the same. */
  mappings: readonly (readonly [issuer: string, subject: string])[]
  /** After how many further certificates something begins to hold; null: the certificate does not ask for it. */
  requireExplicit: number | null
  inhibitMapping: number | null
  inhibitAny: number | null
}

const listOf = (value: Element) => value.expect(tags.sequence).children

/** A count under an implicit tag. Paths are short: what takes two octets is as good as no limit. */
function countOf(element: Element | null): number | null {
  if (!element) return null
  const [count, ...more] = element.content
  if (count === undefined || count > 0x7f) throw new Malformed('a count that is none')
  return more.length > 0 ? null : count
}

/** Reads the statements from the extensions' octets. Throws `Malformed` where one is not what its syntax allows. */
export function readPolicyStatements(octetsOf: (oid: string) => Uint8Array | null): PolicyStatements {
  const read = <T>(oid: string, reader: (value: Element) => T): T | null => {
    const octets = octetsOf(oid)
    return octets && reader(readWhole(octets))
  }
  const limit = (n: number) =>
    read(policyOids.constraints, (value) => countOf(value.expect(tags.sequence).field(context(n, false))))
  return {
    policies: read(policyOids.policies, (value) => listOf(value).map((each) => oidOf(each.child(0)))),
    mappings:
      read(policyOids.mappings, (value) =>
        listOf(value).map((each) => [oidOf(each.child(0)), oidOf(each.child(1))] as const),
      ) ?? [],
    requireExplicit: limit(0),
    inhibitMapping: limit(1),
    inhibitAny: read(policyOids.inhibitAny, numberOf),
  }
}

/** A certificate as far as policies go, `isSelfIssued` where its names are the same. */
export type PolicyStep = { statements: PolicyStatements; isSelfIssued: boolean }

/** The lowest level of the tree of valid policies: each with those that may follow it. Empty where RFC 5280 says NULL. */
type Level = ReadonlyMap<string, readonly string[]>

const itself = (policies: Iterable<string>): Level => new Map([...policies].map((policy) => [policy, [policy]]))

/** 6.1.3 d and e: what of the expected policies a certificate carries on. */
function carriedOn(level: Level, policies: readonly string[] | null, isAnyAllowed: boolean): Level {
  if (!policies) return new Map()
  const expected = new Set([...level.values()].flat())
  const named = policies.filter((policy) => policy !== anyPolicy && (expected.has(policy) || level.has(anyPolicy)))
  const rest = isAnyAllowed && policies.includes(anyPolicy) ? expected : []
  return itself([...named, ...rest])
}

/** 6.1.4 b: an issuer's policy goes on as those of its subject, or, where mapping is forbidden, not at all. Below any policy all may stand. */
function mapped(level: Level, mappings: PolicyStatements['mappings'], isMappingAllowed: boolean): Level {
  const next = new Map(level)
  for (const [issuer] of mappings) {
    const subjects = mappings.flatMap(([from, to]) => (from === issuer ? to : []))
    if (!isMappingAllowed) next.delete(issuer)
    else if (level.has(issuer)) next.set(issuer, subjects)
  }
  return next
}

const lower = (count: number, limit: number | null) => Math.min(count, limit ?? count)

/**
 * Whether a path keeps the policies that its authorities ask for (RFC 5280, 6.1), from the certificate below the anchor down to the
 * signer. Every policy is acceptable here, and none is asked for but by an authority of the path. Throws `Malformed` where a
 * mapping is forbidden by its syntax.
 */
export function keepsPolicies(path: readonly PolicyStep[]): boolean {
  let level = itself([anyPolicy])
  let [explicit, mapping, any] = [path.length + 1, path.length + 1, path.length + 1]
  for (const [place, { statements, isSelfIssued }] of path.entries()) {
    const isLast = place === path.length - 1
    level = carriedOn(level, statements.policies, any > 0 || (!isLast && isSelfIssued))
    if (isLast) return level.size > 0 || (explicit > 1 && statements.requireExplicit !== 0)
    if (statements.mappings.flat().includes(anyPolicy)) throw new Malformed('a mapping of any policy')
    level = mapped(level, statements.mappings, mapping > 0)
    const passed = isSelfIssued ? 0 : 1
    explicit = lower(Math.max(0, explicit - passed), statements.requireExplicit)
    mapping = lower(Math.max(0, mapping - passed), statements.inhibitMapping)
    any = lower(Math.max(0, any - passed), statements.inhibitAny)
  }
  return true
}
