import { algorithmUri, envelopedSignature } from './algorithms'
import { descendants, type XmlElement } from './nodes'
import { dsigNamespace, onlyText } from './signature-syntax'

/** What a transform leaves out: the signature that it belongs to, or every signature. */
export type Omission = 'own' | 'all'

const xpath = 'http://www.w3.org/TR/1999/REC-xpath-19991116'

// The one expression that is read; it is how several people sign one document in turn.
const withoutSignatures = /^\s*not\s*\(\s*ancestor-or-self\s*::\s*([\w.-]+):Signature\s*\)\s*$/

function namespaceAt(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | null = element; at; at = at.parent)
    if (at.declarations.has(prefix)) return at.declarations.get(prefix)
  return undefined
}

/** What a transform leaves out; null when it is of another kind (XML Signature 1.1, 6.6.3 and 6.6.4). */
export function omissionOf(transform: XmlElement): Omission | null {
  if (algorithmUri(transform) === envelopedSignature) return 'own'
  const [expression, ...others] = transform.elements
  if (algorithmUri(transform) !== xpath || !expression?.is(dsigNamespace, 'XPath') || others.length > 0) return null
  const prefix = withoutSignatures.exec(onlyText(expression))?.[1]
  return prefix && namespaceAt(expression, prefix) === dsigNamespace ? 'all' : null
}

/** The elements that some omissions leave out. Each other signature is verified for itself. */
export function omittedBy(omissions: readonly Omission[], signature: XmlElement, root: XmlElement): Set<XmlElement> {
  if (omissions.includes('all'))
    return new Set(descendants(root).filter((element) => element.is(dsigNamespace, 'Signature')))
  return new Set(omissions.includes('own') ? [signature] : [])
}
