import type { Ledger } from '../ledger'
import { doublesOf, echoOf, holdsDoubleOf, isMoved } from './doubles'
import { loosePrefix } from './loose-prefixes'
import { isWithin, type XmlDocument, type XmlElement } from './nodes'
import type { Signed } from './references'
import { isXades } from './signature-namespaces'
import { dsigNamespace } from './signature-syntax'
import { looseInstruction, unsignedPart } from './unsigned-parts'
import { judgeWrittenValues } from './written-values'

const nameOf = ({ prefix, local }: XmlElement) => (prefix ? `${prefix}:${local}` : local)

/** Properties of the signature itself, and its key, are about it, not what it says. */
const isProperty = (element: XmlElement) =>
  isXades(element) ||
  (element.namespace === dsigNamespace && ['SignatureProperties', 'KeyInfo'].includes(element.local))

/** Whether an enveloping signature signs all that its objects hold. */
function signsAllObjects(signature: XmlElement, targets: readonly XmlElement[]): boolean {
  const objects = signature.elements.filter((each) => each.is(dsigNamespace, 'Object'))
  const isSigned = (element: XmlElement) => targets.some((target) => isWithin(element, target))
  return objects.every(
    (object) =>
      isSigned(object) ||
      (object.elements.length > 0 && object.elements.every((each) => isSigned(each) || isProperty(each))),
  )
}

/**
 * Whether what a reader takes for the document is what was signed: the whole of it, or everything inside an enveloping signature.
 * A signature of a part says nothing about the rest.
 */
export function judgeCoverage(
  signature: XmlElement,
  document: XmlDocument,
  signed: readonly Signed[],
  signedByOthers: readonly XmlElement[],
  ledger: Ledger,
) {
  const { root } = document
  const contents = signed.map(({ target }) => target).filter((target) => !isProperty(target))
  const [first] = contents
  if (!first) return ledger.find('xml.coverage.nothing')
  judgeWrittenValues(contents, ledger)
  const isWhole = contents.includes(root) || (signature === root && signsAllObjects(signature, contents))
  if (!isWhole) {
    ledger.find('xml.coverage.partial', contents.map(nameOf).join(', '))
    const leftOut = signed.find((each) => each.leftOut)?.leftOut ?? null
    const doubles = doublesOf({ targets: contents, leftOut, others: signedByOthers }, root)
    const [double] = doubles
    const twin = doubles.find((each) => isMoved(each, signature))
    if (twin) ledger.find('xml.coverage.twin', nameOf(twin.element))
    else if (double) ledger.find('xml.coverage.ambiguous', nameOf(double.element))
  }
  const part = unsignedPart(signature, root, signed)
  if (isWhole && part) ledger.find('xml.coverage.object', nameOf(part))
  if (isWhole && part && holdsDoubleOf(part, contents)) ledger.find('xml.coverage.ambiguous', nameOf(part))
  const echo = echoOf(signed)
  if (echo) ledger.find('xml.coverage.ambiguous', nameOf(echo))
  const prefix = loosePrefix(signed)
  if (prefix !== null) ledger.find('xml.coverage.prefix', prefix)
  const instruction = looseInstruction(document, signed)
  if (instruction) ledger.find('xml.coverage.instruction', instruction.target)
  ledger.pass('xml.coverage')
}
