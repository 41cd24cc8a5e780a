import { isInSignature } from './doubles'
import { descendants, isWithin, type XmlDocument, type XmlElement, XmlInstruction, XmlText } from './nodes'
import type { Signed } from './references'
import { isOfSignatures, isXades } from './signature-namespaces'
import { dsigNamespace } from './signature-syntax'

const hasText = ({ children }: XmlElement) =>
  children.some((child) => child instanceof XmlText && child.text.trim() !== '')

/** The namespaces of what was signed: whoever looks for a value looks for its name in one of these. */
function namespacesOf(signed: readonly Signed[], signature: XmlElement) {
  const targets = [...new Set(signed.map(({ target }) => target))]
  const elementsOf = (target: XmlElement) =>
    descendants(target).filter((each) => isWithin(target, signature) || !isInSignature(each))
  return new Set(targets.flatMap(elementsOf).map(({ namespace }) => namespace))
}

/**
 * Something in a signature that it does not sign, and that is no part of signatures: whoever looks for an element anywhere in the
 * document finds it there. What the document is made of has no place in KeyInfo either.
 */
export function unsignedPart(signature: XmlElement, root: XmlElement, signed: readonly Signed[]): XmlElement | null {
  // Who signs the whole document leaves the signature out, with all that is in it.
  const targets = signed.map(({ target }) => target).filter((target) => isWithin(target, signature))
  const isSigned = (element: XmlElement) => targets.some((target) => isWithin(element, target))
  const partsOf = (local: string) => signature.elements.filter((each) => each.is(dsigNamespace, local))
  /** What XAdES lets anybody add (ETSI EN 319 132-1, 4.3.1 and 4.4): signed properties that nobody signed are none of it. */
  const isProperty = (element: XmlElement) =>
    isXades(element) &&
    element.local === 'QualifyingProperties' &&
    element.elements.every((each) => isSigned(each) || (isXades(each) && each.local === 'UnsignedProperties')) &&
    descendants(element).every((each) => isOfSignatures(each) || isSigned(each))
  const isForeign = (object: XmlElement) =>
    !isSigned(object) && (hasText(object) || object.elements.some((each) => !isSigned(each) && !isProperty(each)))
  const strange = partsOf('KeyInfo')
    .flatMap(descendants)
    .filter((each) => !isOfSignatures(each) && !isSigned(each))
  const namespaces = strange.length > 0 ? namespacesOf(signed, signature).add(root.namespace) : new Set<string>()
  return partsOf('Object').find(isForeign) ?? strange.find(({ namespace }) => namespaces.has(namespace)) ?? null
}

/** An instruction beside a root that was signed by its ID: a style sheet there decides what a browser shows. */
export const looseInstruction = ({ children }: XmlDocument, signed: readonly Signed[]): XmlInstruction | null =>
  signed.some(({ isWhole }) => isWhole) ? null : (children.find((child) => child instanceof XmlInstruction) ?? null)
