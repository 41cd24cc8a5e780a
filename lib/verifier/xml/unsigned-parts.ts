import { descendants, isWithin, type XmlDocument, type XmlElement, XmlInstruction, XmlText } from './nodes'
import type { Signed } from './references'
import { dsigNamespace } from './signature-syntax'

const etsi = 'http://uri.etsi.org/01903/'

const isOfSignatures = ({ namespace }: XmlElement) => namespace === dsigNamespace || namespace.startsWith(etsi)

/** Properties that XAdES lets anybody add (ETSI EN 319 132-1, 5.2), and nothing strange among them. */
const isUnsignedProperty = (element: XmlElement) =>
  element.namespace.startsWith(etsi) && descendants(element).every(isOfSignatures)

const hasText = ({ children }: XmlElement) =>
  children.some((child) => child instanceof XmlText && child.text.trim() !== '')

/**
 * Something in a signature that it does not sign, and that is no part of signatures: whoever looks for an element anywhere in the
 * document finds it there. What the document is made of has no place in KeyInfo either.
 */
export function unsignedPart(signature: XmlElement, root: XmlElement, signed: readonly Signed[]): XmlElement | null {
  // Who signs the whole document leaves the signature out, with all that is in it.
  const targets = signed.map(({ target }) => target).filter((target) => isWithin(target, signature))
  const isSigned = (element: XmlElement) => targets.some((target) => isWithin(element, target))
  const partsOf = (local: string) => signature.elements.filter((each) => each.is(dsigNamespace, local))
  const isForeign = (object: XmlElement) =>
    !isSigned(object) &&
    (hasText(object) || object.elements.some((each) => !isSigned(each) && !isUnsignedProperty(each)))
  const isOfDocument = (element: XmlElement) =>
    element.namespace === root.namespace && !isOfSignatures(element) && !isSigned(element)
  return partsOf('Object').find(isForeign) ?? partsOf('KeyInfo').flatMap(descendants).find(isOfDocument) ?? null
}

/** An instruction beside a root that was signed by its ID: a style sheet there decides what a browser shows. */
export const looseInstruction = ({ children }: XmlDocument, signed: readonly Signed[]): XmlInstruction | null =>
  signed.some(({ isWhole }) => isWhole) ? null : (children.find((child) => child instanceof XmlInstruction) ?? null)
