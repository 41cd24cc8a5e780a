import { algorithmUri, envelopedSignature } from './algorithms'
import { descendants, namespaceAt, type XmlElement } from './nodes'
import { dsigNamespace } from './signature-syntax'

/** What a transform leaves out: the signature that it belongs to, or every signature. */
export type Omission = 'own' | 'all'

const xpath = 'http://www.w3.org/TR/1999/REC-xpath-19991116'
const filter = 'http://www.w3.org/2002/06/xmldsig-filter2'

/** An expression by its tokens, between which there may be spaces; `P` is the same prefix throughout. */
function expression(tokens: string): RegExp {
  const escaped = tokens.replace(/[()[\]/|]/g, '\\$&').replaceAll(' ', '\\s*')
  return new RegExp(`^\\s*${escaped.replace('P:', '([\\w.-]+):').replaceAll('P:', '\\1:')}\\s*$`)
}

type Known = { expression: RegExp; omission: Omission }

// 6.6.4 gives the second as what the enveloped-signature transform means; by the first several people sign one document in turn.
const kept: Known[] = [
  { expression: expression('not ( ancestor-or-self :: P:Signature )'), omission: 'all' },
  {
    expression: expression(
      'count ( ancestor-or-self :: P:Signature | here ( ) / ancestor :: P:Signature [ 1 ] ) > count ( ancestor-or-self :: P:Signature )',
    ),
    omission: 'own',
  },
]

// XPath Filter 2.0, 3: what is subtracted, with all below it.
const subtracted: Known[] = [
  { expression: expression('/ descendant :: P:Signature'), omission: 'all' },
  { expression: expression('// P:Signature'), omission: 'all' },
  { expression: expression('here ( ) / ancestor :: P:Signature [ 1 ]'), omission: 'own' },
]

/** The expressions that the XPath inside a transform is compared with. */
function knownFor(transform: XmlElement, path: XmlElement): Known[] {
  if (algorithmUri(transform) === xpath && path.is(dsigNamespace, 'XPath')) return kept
  const isSubtracting = path.is(filter, 'XPath') && path.attribute('Filter') === 'subtract'
  return algorithmUri(transform) === filter && isSubtracting ? subtracted : []
}

/** What a transform leaves out; null when it is of another kind (XML Signature 1.1, 6.6.3 and 6.6.4). */
export function omissionOf(transform: XmlElement): Omission | null {
  if (algorithmUri(transform) === envelopedSignature) return 'own'
  const [path, ...others] = transform.elements
  if (!path || others.length > 0 || path.elements.length > 0) return null
  for (const { expression: known, omission } of knownFor(transform, path)) {
    const prefix = known.exec(path.text)?.[1]
    if (prefix && namespaceAt(path, prefix) === dsigNamespace) return omission
  }
  return null
}

/** The elements that some omissions leave out. Each other signature is verified for itself. */
export function omittedBy(omissions: readonly Omission[], signature: XmlElement, root: XmlElement): Set<XmlElement> {
  if (omissions.includes('all'))
    return new Set(descendants(root).filter((element) => element.is(dsigNamespace, 'Signature')))
  return new Set(omissions.includes('own') ? [signature] : [])
}
