import type { Ledger } from '../ledger'
import { isInSignature } from './doubles'
import { descendants, XmlComment, type XmlElement, XmlText } from './nodes'

const nameOf = ({ prefix, local }: XmlElement) => (prefix ? `${prefix}:${local}` : local)

const hasText = ({ children }: XmlElement) =>
  children.some((child) => child instanceof XmlText && child.text.trim() !== '')

/** A comment inside a value is left out of the digest, and some readers stop at it. */
const isBroken = (element: XmlElement) =>
  element.children.some((child) => child instanceof XmlComment) && hasText(element)

/** Canonical XML knows no CDATA (2.1): anybody may cut a signed value into pieces, and some readers stop at the first. */
const isInPieces = ({ children }: XmlElement) => children.some((child) => child instanceof XmlText && child.isInPieces)

/** Signed values that two readers may read differently although the digest holds. */
export function judgeWrittenValues(targets: readonly XmlElement[], ledger: Ledger) {
  const elements = [...new Set(targets)].flatMap(descendants)
  const broken = elements.find((element) => isBroken(element) && !isInSignature(element))
  if (broken) ledger.find('xml.coverage.comment', nameOf(broken))
  const inPieces = elements.find((element) => isInPieces(element) && !isInSignature(element))
  if (inPieces) ledger.find('xml.coverage.pieces', nameOf(inPieces))
}
