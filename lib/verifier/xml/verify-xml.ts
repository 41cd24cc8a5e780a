import { Finding, Ledger, Malformed } from '../ledger'
import { reportOfSignature } from '../signature-report'
import type { Grounds } from '../time/timestamp-token'
import type { SignatureReport } from '../types'
import { judgeCoverage } from './coverage'
import { Effort } from './effort'
import { descendants, type XmlDocument, type XmlElement } from './nodes'
import { parseXml } from './parser'
import { indexIds, namedBy } from './references'
import { dsigNamespace } from './signature-syntax'
import { verifySignature } from './verify-signature'
import { isXadesSignature } from './xades'

const maxSignatures = 32

const isSignature = (element: XmlElement) => element.is(dsigNamespace, 'Signature')

/** Signatures that stand for themselves; one inside another is part of that one. Throws `Finding` when they are too many. */
export function listSignatures(root: XmlElement): { outer: XmlElement[]; inner: XmlElement[] } {
  const all = descendants(root).filter(isSignature)
  const isInner = ({ parent }: XmlElement) => {
    for (let at = parent; at; at = at.parent) if (isSignature(at)) return true
    return false
  }
  const outer = all.filter((each) => !isInner(each))
  if (outer.length > maxSignatures) throw new Finding('xml.structure.limits', `${outer.length} signatures`)
  return { outer, inner: all.filter(isInner) }
}

/** Where an element stands, from the root: `HDon/DSCKS/NBan/Signature`. */
export function pathOf(element: XmlElement): string {
  const names: string[] = []
  for (let at: XmlElement | null = element; at; at = at.parent) names.unshift(at.local)
  return names.join('/')
}

/** What a signature refers to by ID, whether or not it holds. */
function namedTargets(signature: XmlElement, ids: Map<string, XmlElement[]>): XmlElement[] {
  const references = descendants(signature).filter((each) => each.is(dsigNamespace, 'Reference'))
  const named = references.flatMap((each) => namedBy(each.attribute('URI'))?.id ?? [])
  return [...new Set(named)].flatMap((id) => ids.get(id) ?? [])
}

/** Reads a file as XML. Throws `Finding` when it is not to be read; what never was a signed document is only unknown. */
export function readXml(bytes: Uint8Array): XmlDocument {
  try {
    return parseXml(bytes)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    const claims = Buffer.from(bytes).includes(dsigNamespace)
    throw new Finding(claims ? 'xml.structure.malformed' : 'file.format.unknown', error.message)
  }
}

/** Verifies every signature of an XML document of any kind; each must sign the whole of it to be accepted. */
export function verifyXml(document: XmlDocument, grounds: Grounds, ledger: Ledger): SignatureReport[] {
  const { root } = document
  const { outer, inner } = listSignatures(root)
  if (inner.length > 0) ledger.find('xml.signature.nested', String(inner.length))
  const ids = indexIds(document)
  const place = { document, ids, effort: new Effort() }
  const targets = new Map(outer.map((each) => [each, namedTargets(each, ids)]))
  return outer.map((signature) => {
    const own = new Ledger()
    const verified = verifySignature({ signature, place, purposes: ['public', 'government', 'contract'], grounds }, own)
    const others = outer.filter((each) => each !== signature).flatMap((each) => targets.get(each) ?? [])
    if (verified) judgeCoverage(signature, document, verified.signed, others, own)
    const format = verified && isXadesSignature(verified.parts) ? 'xades' : 'xmldsig'
    return reportOfSignature(
      { kind: 'signature', place: pathOf(signature), format, level: null },
      verified?.facts ?? null,
      own,
    )
  })
}
