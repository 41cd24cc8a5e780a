import { type Element, readElement, readWhole } from '../asn1/element'
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  booleanOf,
  context,
  octetsOf,
  oidOf,
  serialOf,
  tags,
  timeOf,
} from '../asn1/values'
import { Malformed, unlessMalformed } from '../ledger'
import { type Name, readName, sameName } from '../x509/names'
import { allReasons, directoriesIn, namesOfPoint, reasonsIn } from './distribution-point'

/** A certificate revocation list (RFC 5280, 5.1) as it was read; nothing about it has been verified. */
export type RevocationList = {
  bytes: Uint8Array
  signed: Uint8Array
  signatureAlgorithm: AlgorithmIdentifier
  signature: Uint8Array
  issuer: Name
  thisUpdate: Date
  nextUpdate: Date | null
  revoked: readonly Element[]
  /** For which certificates silence means "not revoked". `none`: a delta, or limits that are not understood. */
  covers: 'all' | 'users' | 'authorities' | 'none'
  /** The names of the distribution point of whose certificates it speaks alone; null: of all. */
  points: readonly string[] | null
  /** The reasons for which it speaks at all (5.2.5). */
  reasons: ReadonlySet<number>
  /** Certificates that expired before are no longer on it (X.509, 9.5.2.7); null: it leaves them out once they expire (RFC 5280, 3.3). */
  keepsSince: Date | null
  /** An indirect list may speak of certificates of other issuers, each entry of its own. */
  isIndirect: boolean
}

const issuingDistributionPoint = '2.5.29.28'
const expiredCertsOnList = '2.5.29.60'
const harmless = ['2.5.29.20', '2.5.29.35', '2.5.29.18', '2.5.29.46', '1.3.6.1.5.5.7.1.1']

type Scope = Pick<RevocationList, 'covers' | 'points' | 'reasons' | 'isIndirect' | 'keepsSince'>

/** 5.2.5: what an issuing distribution point leaves out. */
function scopeOfPoint(point: Element, issuer: Name): Omit<Scope, 'keepsSince'> {
  const flag = (n: number) => {
    const field = point.field(context(n, false))
    return field?.content.some((octet) => octet !== 0) ?? false
  }
  const covers = flag(5) ? 'none' : flag(1) ? 'users' : flag(2) ? 'authorities' : 'all'
  const name = point.field(context(0))
  const reasons = reasonsIn(point.field(context(3, false)))
  return { covers, points: name && namesOfPoint(name, issuer), reasons, isIndirect: flag(4) }
}

function readScope(extensions: Element | undefined, issuer: Name): Scope {
  let scope: Omit<Scope, 'keepsSince'> = { covers: 'all', points: null, reasons: allReasons, isIndirect: false }
  let keepsSince: Date | null = null
  // Whatever the order: a delta (2.5.29.27) often names its distribution point behind that it is one.
  let isLimited = false
  for (const each of extensions?.child(0).children ?? []) {
    const oid = oidOf(each.child(0))
    const isCritical = each.child(1).tag === tags.boolean && booleanOf(each.child(1))
    const value = () => readWhole(octetsOf(each.child(each.child(1).tag === tags.boolean ? 2 : 1)))
    if (oid === issuingDistributionPoint) scope = scopeOfPoint(value(), issuer)
    else if (oid === expiredCertsOnList) keepsSince = timeOf(value().expect(tags.generalizedTime))
    else if (isCritical && !harmless.includes(oid)) isLimited = true
  }
  return { ...scope, keepsSince, ...(isLimited ? { covers: 'none' } : {}) }
}

/** Reads a CertificateList; throws `Malformed` when the bytes are none. */
export function readRevocationList(bytes: Uint8Array): RevocationList {
  const { element } = readElement(bytes)
  const [tbs, algorithm, signature] = element.expect(tags.sequence).children
  if (!tbs || !algorithm || !signature) throw new Malformed('a revocation list has three parts')
  const fields = [...tbs.expect(tags.sequence).children]
  if (fields[0]?.tag === tags.integer) fields.shift()
  const [inner, issuer, thisUpdate, ...optional] = fields
  if (!inner || !issuer || !thisUpdate) throw new Malformed('a revocation list lacks a field')
  const name = readName(issuer)
  const next = optional.find(({ tag }) => tag === tags.utcTime || tag === tags.generalizedTime)
  return {
    bytes: element.bytes,
    signed: tbs.bytes,
    signatureAlgorithm: algorithmOf(algorithm),
    signature: bitsOf(signature),
    issuer: name,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: next ? timeOf(next) : null,
    revoked: optional.find(({ tag }) => tag === tags.sequence)?.children ?? [],
    ...readScope(
      optional.find(({ tag }) => tag === context(0)),
      name,
    ),
  }
}

const entryExtensions = {
  reasonCode: '2.5.29.21',
  invalidityDate: '2.5.29.24',
  certificateIssuer: '2.5.29.29',
} as const
const understood: readonly string[] = [...Object.values(entryExtensions), '2.5.29.23']
const certificateHold = 6
const removeFromList = 8

/**
 * What a list says of one certificate: since when it is revoked, why, and whether only on hold; or that it is on hold no longer.
 */
type Entry = { kind: 'revoked' | 'held' | 'released'; at: Date; reason: number | null }

/** The value of an extension of an entry; null when there is none. Throws `Malformed` where it cannot be read. */
function extensionIn(entry: Element, oid: string): Element | null {
  const found = entry.children[2]?.children.find((each) => oidOf(each.child(0)) === oid)?.children.at(-1)
  return found ? readWhole(octetsOf(found)) : null
}

/** 5.3.1: an entry without a reason code, or with one that cannot be read, is a revocation. */
const reasonOf = (entry: Element): number | null =>
  unlessMalformed(
    () => extensionIn(entry, entryExtensions.reasonCode)?.expect(tags.enumerated).content[0] ?? null,
    null,
  )

/** 5.3.3: an entry of an indirect list is about the issuer that it names, or the one before it, or first of all the list's own. */
function entriesAbout(issuer: Name, { revoked, issuer: own }: RevocationList): readonly Element[] {
  let isAboutIt = sameName(own, issuer)
  return revoked.filter((entry) => {
    const named = unlessMalformed(() => {
      const names = extensionIn(entry, entryExtensions.certificateIssuer)
      return names && directoriesIn(names)
    }, [])
    if (named) isAboutIt = named.some((name) => sameName(name, issuer))
    return isAboutIt
  })
}

/** 5.3.2: since when the key is known or suspected to be somebody else's, which may be long before its owner said so. */
function sinceOf(entry: Element): Date {
  const at = timeOf(entry.child(1))
  const before = unlessMalformed(() => {
    const value = extensionIn(entry, entryExtensions.invalidityDate)
    return value && timeOf(value.expect(tags.generalizedTime))
  }, null)
  return before && before < at ? before : at
}

const numbered = new WeakMap<RevocationList, ReadonlyMap<string, Element>>()

/** The entries of a list by number; the first of each counts. Lists are long, and asked for each signature of a file. */
function byNumber(list: RevocationList): ReadonlyMap<string, Element> {
  const entries =
    numbered.get(list) ?? new Map(list.revoked.toReversed().map((entry) => [serialOf(entry.child(0)), entry]))
  numbered.set(list, entries)
  return entries
}

/** What the list says of the certificate with that issuer and serial number; null when it does not name it. */
export function entryOf(list: RevocationList, { issuer, serial }: { issuer: Name; serial: string }): Entry | null {
  const entry = list.isIndirect
    ? entriesAbout(issuer, list).find((each) => serialOf(each.child(0)) === serial)
    : byNumber(list).get(serial)
  if (!entry) return null
  const reason = reasonOf(entry)
  const kind = reason === removeFromList ? 'released' : reason === certificateHold ? 'held' : 'revoked'
  return { kind, at: sinceOf(entry), reason }
}

function isExtensionUnderstood(extension: Element, isIndirect: boolean): boolean {
  const isCritical = extension.child(1).tag === tags.boolean && booleanOf(extension.child(1))
  // Lists may have a hundred thousand entries: what decides nothing is not read.
  if (!isCritical && !isIndirect) return true
  const oid = oidOf(extension.child(0))
  if (oid !== entryExtensions.certificateIssuer) return !isCritical || understood.includes(oid)
  return isIndirect && directoriesIn(readWhole(octetsOf(extension.child(isCritical ? 2 : 1)))).length > 0
}

const read = new WeakMap<RevocationList, boolean>()

/** 5.3: silence means nothing where an entry has a critical extension that is not understood, or names its issuer as nobody can read. */
export function isUnderstood(list: RevocationList): boolean {
  const answer = read.get(list) ?? areEntriesUnderstood(list)
  read.set(list, answer)
  return answer
}

const areEntriesUnderstood = ({ revoked, isIndirect }: RevocationList): boolean =>
  unlessMalformed(
    () =>
      revoked.every((entry) =>
        (entry.children[2]?.children ?? []).every((each) => isExtensionUnderstood(each, isIndirect)),
      ),
    false,
  )
