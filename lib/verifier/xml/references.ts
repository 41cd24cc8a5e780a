import { digest, isWeakHash, sameBytes } from '../keys/digests'
import { Finding, type Ledger, Malformed } from '../ledger'
import { algorithmUri, base64, canonicalizationOf } from './algorithms'
import { type Canonicalization, canonicalForms, needsBaseJoined } from './canonical'
import type { Effort } from './effort'
import { descendants, isWithin, type XmlDocument, type XmlElement, XmlText } from './nodes'
import { type Omission, omissionOf, omittedBy } from './omissions'
import { parseXml } from './parser'
import { dsigNamespace, type Reference } from './signature-syntax'

/** What a reference covers, once its digest holds: the element (the root for the whole document) and its signed bytes. */
export type Signed = {
  target: XmlElement
  isWhole: boolean
  type: string | null
  /** The element that was left out as the enveloped signature. */
  leftOut: XmlElement | null
  /** The signatures of others that were left out with it. */
  othersLeftOut: readonly XmlElement[]
  bytes: Buffer
  /** How those were made; of what base64 spelt nothing is known. */
  method: Canonicalization | 'base64'
  /** Whether nothing is left of the target, since all of it was left out. */
  isNothing: boolean
}

/** What references may be: how many, and whether only to IDs. */
export type ReferenceLimits = { most: number; onlyIds: boolean }
const usualLimits: ReferenceLimits = { most: 16, onlyIds: false }

// What the many profiles take for an ID: ds:Id, xml:id, wsu:Id, SAML 1.1 and 2.0.
export const idNames = ['id', 'Id', 'ID', 'AssertionID', 'ResponseID', 'RequestID']

/** Elements by ID. An ID that several elements have is kept with all of them. */
export function indexIds(document: XmlDocument): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>()
  for (const element of descendants(document.root))
    for (const { local, value } of element.attributes)
      if (idNames.includes(local)) {
        const known = found.get(value)
        if (!known) found.set(value, [element])
        // An element may write its ID twice, in two spellings.
        else if (known.at(-1) !== element) known.push(element)
      }
  return found
}

/** What a URI names in its own document: an element by its ID, or (null) the whole. An XPointer keeps comments (4.4.3.3). */
type Named = { id: string | null; keepsComments: boolean }

const pointer = /^#xpointer\(id\((["'])([^"'()]+)\1\)\)$/

/** Null for a URI that names something else. */
export function namedBy(uri: string | null): Named | null {
  if (uri === '') return { id: null, keepsComments: false }
  if (uri === '#xpointer(/)') return { id: null, keepsComments: true }
  const pointed = pointer.exec(uri ?? '')?.[2]
  if (pointed) return { id: pointed, keepsComments: true }
  return uri && /^#[^#()]+$/.test(uri) ? { id: uri.slice(1), keepsComments: false } : null
}

function targetOf({ id }: Named, document: XmlDocument, ids: Map<string, XmlElement[]>): XmlElement {
  if (id === null) return document.root
  const [target, ...others] = ids.get(id) ?? []
  if (!target) throw new Finding('xml.reference.missing', id)
  if (others.length > 0) throw new Finding('xml.reference.duplicate-id', id)
  return target
}

const plain: Canonicalization = { version: '1.0', withComments: false, inclusivePrefixes: new Set<string>() }

type Transformed = { method: Canonicalization | 'base64'; omissions: Omission[] }

/** 4.4.3.4: leaving signatures out, then a canonical form; or base64 (6.6.2). Other transforms could hide anything. */
function readTransforms(transforms: readonly XmlElement[], { keepsComments }: Named): Transformed {
  const found = transforms.map(omissionOf)
  const first = found.indexOf(null)
  const [last, ...others] = first === -1 ? [] : transforms.slice(first)
  const omissions = found.slice(0, first === -1 ? undefined : first).flatMap((omission) => omission ?? [])
  if (!last) return { method: plain, omissions }
  if (transforms.length === 1 && algorithmUri(last) === base64) return { method: 'base64', omissions }
  const method = canonicalizationOf(last)
  const odd = method ? others[0] : last
  if (odd || !method) throw new Finding('xml.reference.transform', algorithmUri(odd ?? last))
  return { method: { ...method, withComments: method.withComments && keepsComments }, omissions }
}

/** The octets that an Object of the signature spells; of another element this would leave attributes and elements unsigned. */
function decoded(target: XmlElement): Buffer {
  const spelt = target.text.replace(/[ \t\n\r]/g, '')
  const isOnlyText = target.children.every((child) => child instanceof XmlText)
  if (!target.is(dsigNamespace, 'Object') || !isOnlyText || !/^[A-Za-z0-9+/]*={0,2}$/.test(spelt))
    throw new Finding('xml.reference.transform', base64)
  return Buffer.from(spelt, 'base64')
}

/** Where references are followed. `effort` is shared by all signatures of the file. */
export type Place = { document: XmlDocument; ids: Map<string, XmlElement[]>; effort: Effort }

const nothing = Buffer.alloc(0)

/** Resolves one reference and compares its digest. Throws `Finding` when it cannot be followed or does not hold. */
function followReference(
  reference: Reference,
  signature: XmlElement,
  { document, ids, effort }: Place,
  ledger: Ledger,
): Signed {
  const named = namedBy(reference.uri)
  if (!named) throw new Finding('xml.reference.external', reference.uri)
  const target = targetOf(named, document, ids)
  const isWhole = named.id === null
  const { method, omissions } = readTransforms(reference.transforms, named)
  const leftOut = omissions.length > 0 ? signature : null
  const omitted = omittedBy(omissions, signature, document.root)
  const forms = formsOf({ target, isWhole, method, omitted }, document, effort)
  const isIt = (form: Uint8Array) => sameBytes(digest(reference.hash, form), reference.value)
  // 6.6.4: of what stands in the signature that is left out nothing is left; wide-spread programs (Santuario) hash all of it.
  const isLeftOut = [...omitted].some((each) => isWithin(target, each))
  const bytes = forms.find(isIt) ?? (isLeftOut ? [nothing].find(isIt) : undefined)
  if (!bytes) throw new Finding('signature.digest.mismatch', reference.uri || 'the whole document')
  const isNothing = isLeftOut && (isWhole || bytes.length === 0)
  if (forms[0] && !isNothing && !sameBytes(bytes, forms[0])) ledger.find('xml.coverage.inherited', reference.uri)
  const othersLeftOut = [...omitted].filter((each) => each !== signature)
  const { type } = reference
  return { target, isWhole, type, leftOut, othersLeftOut, bytes, method, isNothing }
}

type Digested = Pick<Signed, 'target' | 'isWhole'> & Pick<Transformed, 'method'> & { omitted: Set<XmlElement> }

/** The octets that may have been hashed. */
function formsOf({ target, isWhole, method, omitted }: Digested, document: XmlDocument, effort: Effort): Buffer[] {
  if (method === 'base64') return [decoded(target)]
  if (needsBaseJoined(target, method)) throw new Finding('xml.reference.transform', 'xml:base')
  return canonicalForms(isWhole ? document : target, method, effort, omitted)
}

/** Whether a list of further references was signed, of which none is followed (5.1). Its Type may be left unsaid. */
const signsManifest = (target: XmlElement, signature: XmlElement) =>
  descendants(target).some((each) => each.is(dsigNamespace, 'Manifest') && isWithin(each, signature))

/** Follows every reference of a signature. Those that hold are returned; what does not is found. */
export function followReferences(
  references: readonly Reference[],
  signature: XmlElement,
  place: Place,
  ledger: Ledger,
  { most, onlyIds }: ReferenceLimits = usualLimits,
): Signed[] {
  const strange = references.find(({ uri }) => onlyIds && !namedBy(uri)?.id)
  if (strange) throw new Finding('xml.reference.external', strange.uri || 'the whole document')
  if (references.length > most) throw new Finding('xml.reference.too-many', String(references.length))
  const followed = references.map((reference) => {
    if (isWeakHash(reference.hash)) ledger.find('signature.strength.digest', reference.hash)
    return ledger.within(() => followReference(reference, signature, place, ledger))
  })
  const held = followed.filter((signed) => signed !== null)
  const targets = new Set(held.filter(({ leftOut }) => !leftOut).map(({ target }) => target))
  if ([...targets].some((each) => signsManifest(each, signature))) ledger.find('xml.coverage.manifest')
  if (held.length < references.length) return held
  ledger.pass('xml.reference')
  ledger.pass('signature.digest')
  return held
}

/** The signed bytes as a document of their own: the only place from which signed values may be read. */
export function signedElement({ bytes }: Signed): XmlElement {
  try {
    return parseXml(bytes).root
  } catch (error) {
    if (error instanceof Malformed) throw new Finding('xml.structure.malformed', error.message)
    throw error
  }
}
