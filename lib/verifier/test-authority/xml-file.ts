import { type Canonicalization, canonicalize } from '../xml/canonical'
import { descendants, type XmlElement } from '../xml/nodes'
import { parseXml } from '../xml/parser'
import type { Identity } from './certificates'
import { hashed, signBytes, type TestHash } from './keys'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'

const xpath = 'http://www.w3.org/TR/1999/REC-xpath-19991116'
const filter = 'http://www.w3.org/2002/06/xmldsig-filter2'

/** A transform that leaves signatures out by an expression: what it leaves out, and how it is written. */
type ByPath = { leavesOut: 'own' | 'all'; write: (prefix: string) => string }

const byXPath = (leavesOut: ByPath['leavesOut'], path: string): ByPath => ({
  leavesOut,
  write: (prefix) =>
    `<${prefix}Transform Algorithm="${xpath}"><${prefix}XPath xmlns:ds="${dsig}">${path}</${prefix}XPath></${prefix}Transform>`,
})
const byFilter = (leavesOut: ByPath['leavesOut'], path: string, kind = 'subtract'): ByPath => ({
  leavesOut,
  write: (prefix) =>
    `<${prefix}Transform Algorithm="${filter}"><f:XPath xmlns:f="${filter}" xmlns:ds="${dsig}" Filter="${kind}">${path}</f:XPath></${prefix}Transform>`,
})

/** A transform that leaves every signature out, written as XPath. */
export const withoutSignatures = 'xpath without signatures'
export const paths: Record<string, ByPath> = {
  [withoutSignatures]: byXPath('all', ' not(ancestor-or-self::ds:Signature)'),
  'with a comment': byXPath('all', '<!-- all --> not( ancestor-or-self::ds:Signature )'),
  'as the standard writes it': byXPath(
    'own',
    'count(ancestor-or-self::ds:Signature |\n here()/ancestor::ds:Signature[1]) &gt;\n count(ancestor-or-self::ds:Signature)',
  ),
  'with something else': byXPath('all', 'not(ancestor-or-self::ds:Signature or self::so)'),
  'of another namespace': byXPath('all', 'not(ancestor-or-self::x:Signature)'),
  'subtracting every signature': byFilter('all', '/descendant::ds:Signature'),
  'subtracting every signature, shorter': byFilter('all', '//ds:Signature'),
  'subtracting its own': byFilter('own', 'here()/ancestor::ds:Signature[1]'),
  'intersecting every signature': byFilter('all', '//ds:Signature', 'intersect'),
}

export const algorithms = {
  c14n: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  c14n11: 'http://www.w3.org/2006/12/xml-c14n11',
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  enveloped: `${dsig}enveloped-signature`,
  xpath,
  base64: `${dsig}base64`,
  sha1: `${dsig}sha1`,
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
  sha3: 'http://www.w3.org/2007/05/xmldsig-more#sha3-256',
  md5: 'http://www.w3.org/2001/04/xmldsig-more#md5',
} as const

const digestHashes: Record<string, TestHash> = {
  [algorithms.sha1]: 'sha1',
  [algorithms.sha256]: 'sha256',
  [algorithms.sha512]: 'sha512',
  [algorithms.sha3]: 'sha3-256',
  [algorithms.md5]: 'md5',
}

export type ReferenceWish = { uri: string; transforms?: string[]; digest?: string; type?: string }

export type XmlWish = {
  signer: Identity
  /** The document; the signature goes where `{{signature}}` stands, or a name of the caller's. */
  document: string
  marker?: string
  references?: ReferenceWish[]
  canonicalization?: string
  method?: string
  hash?: TestHash
  /** Object elements inside the signature. */
  objects?: string
  certificates?: Identity[]
  /** What KeyInfo holds instead of certificates. */
  keyInfo?: string
  prefix?: string
  /** Changes the text of the signature before it is signed. */
  shape?: (signature: string) => string
}

const kinds: Record<string, Canonicalization['version']> = {
  [algorithms.c14n]: '1.0',
  [algorithms.c14n11]: '1.1',
  [algorithms.exclusive]: 'exclusive',
}

const kindOf = (uri: string) =>
  kinds[uri] ?? kinds[uri.replace('WithComments', '')] ?? kinds[uri.replace('#WithComments', '')]

const formOf = (uri: string): Canonicalization => ({
  version: kindOf(uri) ?? '1.0',
  withComments: uri.endsWith('WithComments'),
  inclusivePrefixes: new Set<string>(),
})

const find = (root: XmlElement, test: (element: XmlElement) => boolean) => descendants(root).find(test)

function digestOfReference(
  text: string,
  { uri, transforms = [], digest = algorithms.sha256 }: ReferenceWish,
  id: string,
): string {
  const document = parseXml(Buffer.from(text))
  const signature = find(document.root, (each) => each.attribute('Id') === id)
  const isPointer = uri.startsWith('#xpointer')
  const named = /'(.*)'/.exec(uri)?.[1] ?? uri.slice(1)
  const element = named && find(document.root, (each) => each.attributes.some(({ value }) => value === named))
  const leavesOut = transforms.map((each) => (each === algorithms.enveloped ? 'own' : paths[each]?.leavesOut))
  const own = leavesOut.includes('own') && signature ? [signature] : []
  const signatures = descendants(document.root).filter((each) => each.is(dsig, 'Signature'))
  const leftOut = new Set<XmlElement>(leavesOut.includes('all') ? signatures : own)
  const method = formOf(transforms.find(kindOf) ?? algorithms.c14n)
  const withComments = method.withComments && isPointer
  const bytes =
    transforms.includes(algorithms.base64) && element
      ? Buffer.from(element.text, 'base64')
      : canonicalize(element || document, { ...method, withComments }, leftOut)
  return hashed(digestHashes[digest] ?? 'sha256', bytes).toString('base64')
}

let count = 0

/** A document with a signature in it, right or wrong, as wished. */
export function signXml(wish: XmlWish): string {
  const {
    signer,
    document,
    marker = '{{signature}}',
    prefix = '',
    references = [{ uri: '', transforms: [algorithms.enveloped] }],
  } = wish
  const { canonicalization = algorithms.c14n, hash = 'sha256', certificates = [signer], shape = (text) => text } = wish
  const id = `sig-${++count}`
  const p = prefix ? `${prefix}:` : ''
  const family = signer.key.kind.startsWith('rsa') ? 'rsa' : 'ecdsa'
  const method = wish.method ?? `http://www.w3.org/2001/04/xmldsig-more#${family}-${hash}`
  const keyInfo =
    wish.keyInfo ??
    `<${p}X509Data>${certificates.map(({ der }) => `<${p}X509Certificate>${der.toString('base64')}</${p}X509Certificate>`).join('')}</${p}X509Data>`
  const render = (digests: readonly string[], value: string) =>
    shape(
      `<${p}Signature xmlns${prefix && `:${prefix}`}="${dsig}" Id="${id}"><${p}SignedInfo><${p}CanonicalizationMethod Algorithm="${canonicalization}"/><${p}SignatureMethod Algorithm="${method}"/>${references
        .map(
          ({ uri, transforms = [], digest = algorithms.sha256, type }, place) =>
            `<${p}Reference URI="${uri}"${type ? ` Type="${type}"` : ''}><${p}Transforms>${transforms.map((each) => paths[each]?.write(p) ?? `<${p}Transform Algorithm="${each}"/>`).join('')}</${p}Transforms><${p}DigestMethod Algorithm="${digest}"/><${p}DigestValue>${digests[place] ?? ''}</${p}DigestValue></${p}Reference>`,
        )
        .join(
          '',
        )}</${p}SignedInfo><${p}SignatureValue>${value}</${p}SignatureValue>${keyInfo && `<${p}KeyInfo>${keyInfo}</${p}KeyInfo>`}${wish.objects ?? ''}</${p}Signature>`,
    )
  const digests = references.map((reference) =>
    digestOfReference(
      document.replace(marker, () => render([], '')),
      reference,
      id,
    ),
  )
  const unsigned = parseXml(Buffer.from(document.replace(marker, () => render(digests, '')))).root
  const signature = find(unsigned, (each) => each.attribute('Id') === id)
  const info = signature && find(signature, ({ local }) => local === 'SignedInfo')
  const value = info
    ? signBytes(signer.key, hash, canonicalize(info, formOf(canonicalization)), true).toString('base64')
    : ''
  return document.replace(marker, () => render(digests, value))
}
