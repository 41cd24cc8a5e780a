import type { Hash } from '../keys/digests'
import type { SignatureScheme } from '../keys/signature-algorithms'
import { Finding } from '../ledger'
import type { Canonicalization } from './canonical'
import type { XmlElement } from './nodes'

const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const dsig11 = 'http://www.w3.org/2009/xmldsig11#'
const more2001 = 'http://www.w3.org/2001/04/xmldsig-more#'
const more2007 = 'http://www.w3.org/2007/05/xmldsig-more#'
const more2021 = 'http://www.w3.org/2021/04/xmldsig-more#'
const xmlenc = 'http://www.w3.org/2001/04/xmlenc#'
const exclusiveNamespace = 'http://www.w3.org/2001/10/xml-exc-c14n#'

export const envelopedSignature = `${dsig}enveloped-signature`
export const base64 = `${dsig}base64`

const digests: Record<string, Hash> = {
  [`${dsig}sha1`]: 'sha1',
  [`${more2001}sha224`]: 'sha224',
  [`${xmlenc}sha256`]: 'sha256',
  [`${more2001}sha384`]: 'sha384',
  [`${xmlenc}sha512`]: 'sha512',
  [`${more2007}sha3-224`]: 'sha3-224',
  [`${more2007}sha3-256`]: 'sha3-256',
  [`${more2007}sha3-384`]: 'sha3-384',
  [`${more2007}sha3-512`]: 'sha3-512',
}

// RFC 9231, 2.3.10: the salt is as long as the hash.
const hashLength: Record<Hash, number> = {
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
  'sha512-224': 28,
  'sha512-256': 32,
  'sha3-224': 28,
  'sha3-256': 32,
  'sha3-384': 48,
  'sha3-512': 64,
  shake256: 64,
}

const families = ['rsa', 'ecdsa'] as const
const classic = ['sha224', 'sha256', 'sha384', 'sha512'] as const
const keccak = ['sha3-224', 'sha3-256', 'sha3-384', 'sha3-512'] as const

const pss = (hash: Hash): SignatureScheme => ({ family: 'rsa-pss', hash, saltLength: hashLength[hash] })

const schemes: Record<string, SignatureScheme> = Object.fromEntries<SignatureScheme>([
  [`${dsig}dsa-sha1`, { family: 'dsa', hash: 'sha1' }],
  [`${dsig11}dsa-sha256`, { family: 'dsa', hash: 'sha256' }],
  [`${dsig}rsa-sha1`, { family: 'rsa', hash: 'sha1' }],
  [`${more2001}ecdsa-sha1`, { family: 'ecdsa', hash: 'sha1' }],
  [`${more2007}sha1-rsa-MGF1`, pss('sha1')],
  ...classic.flatMap((hash) =>
    families.map((family): [string, SignatureScheme] => [`${more2001}${family}-${hash}`, { family, hash }]),
  ),
  ...[...classic, ...keccak].map((hash): [string, SignatureScheme] => [`${more2007}${hash}-rsa-MGF1`, pss(hash)]),
  ...keccak.map((hash): [string, SignatureScheme] => [`${more2021}ecdsa-${hash}`, { family: 'ecdsa', hash }]),
  [`${more2021}eddsa-ed25519`, { family: 'ed25519', hash: null }],
  [`${more2021}eddsa-ed448`, { family: 'ed448', hash: null }],
])

const canonicalizations: Record<string, Omit<Canonicalization, 'inclusivePrefixes'>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': { version: '1.0', withComments: false },
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments': { version: '1.0', withComments: true },
  'http://www.w3.org/2006/12/xml-c14n11': { version: '1.1', withComments: false },
  'http://www.w3.org/2006/12/xml-c14n11#WithComments': { version: '1.1', withComments: true },
  [exclusiveNamespace]: { version: 'exclusive', withComments: false },
  [`${exclusiveNamespace}WithComments`]: { version: 'exclusive', withComments: true },
}

const unsupported = (uri: string) => new Finding('signature.algorithm.unsupported', uri || 'none is named')

/** The value of an Algorithm attribute. */
export const algorithmUri = (element: XmlElement) => element.attribute('Algorithm') ?? ''

export function digestOf(element: XmlElement): Hash {
  const hash = digests[algorithmUri(element)]
  if (!hash) throw unsupported(algorithmUri(element))
  return hash
}

export function schemeOf(element: XmlElement): SignatureScheme {
  const scheme = schemes[algorithmUri(element)]
  if (!scheme) throw unsupported(algorithmUri(element))
  return scheme
}

/** Null when the algorithm is no canonicalization that is done here. */
export function canonicalizationOf(element: XmlElement): Canonicalization | null {
  const kind = canonicalizations[algorithmUri(element)]
  if (!kind) return null
  const list = element.elements
    .find((each) => each.is(exclusiveNamespace, 'InclusiveNamespaces'))
    ?.attribute('PrefixList')
  const inclusivePrefixes = (list ?? '').split(/[ \t\n\r]+/).filter((prefix) => prefix !== '')
  return {
    ...kind,
    inclusivePrefixes: new Set(inclusivePrefixes.map((prefix) => (prefix === '#default' ? '' : prefix))),
  }
}
