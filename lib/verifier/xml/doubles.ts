import { descendants, isWithin, type XmlElement } from './nodes'
import { idNames, type Signed } from './references'
import { dsigNamespace } from './signature-syntax'

/** An element that no signature covers, and a signed one that bears its name. `isInObject`: that one was signed with its Object. */
export type Double = { element: XmlElement; target: XmlElement; isInObject: boolean }

const keyOf = ({ namespace, local }: XmlElement) => `${namespace} ${local}`

const hasId = ({ attributes }: XmlElement) => attributes.some(({ local }) => idNames.includes(local))

export const isInSignature = (element: XmlElement) => {
  for (let at: XmlElement | null = element; at; at = at.parent) if (at.is(dsigNamespace, 'Signature')) return true
  return false
}

/** What a reader looks for by its name. Of an Object it is what the Object holds. */
function namesOf(targets: readonly XmlElement[]): Map<string, Omit<Double, 'element'>> {
  const isObject = (target: XmlElement) => target.is(dsigNamespace, 'Object')
  const held = targets.filter(isObject).flatMap(({ elements }) => elements)
  const entry = (isInObject: boolean) => (target: XmlElement) => [keyOf(target), { target, isInObject }] as const
  return new Map([...held.map(entry(true)), ...targets.filter((each) => !isObject(each)).map(entry(false))])
}

/** What is read when its double is looked at: the signed elements, the signature that a transform left out of them, and what others sign. */
export type Signing = { targets: readonly XmlElement[]; leftOut: XmlElement | null; others: readonly XmlElement[] }

/** The doubles of what was signed. What other signatures refer to is theirs. */
export function doublesOf({ targets, leftOut, others }: Signing, root: XmlElement): Double[] {
  const covered = new Set([...targets, ...others])
  const isCovered = (element: XmlElement) => {
    for (let at: XmlElement | null = element; at && at !== leftOut; at = at.parent) if (covered.has(at)) return true
    return false
  }
  const names = namesOf(targets)
  return descendants(root).flatMap((element) => {
    const signed = element.namespace === dsigNamespace ? undefined : names.get(keyOf(element))
    return signed && !isCovered(element) ? [{ ...signed, element }] : []
  })
}

const namesBelow = (signed: readonly XmlElement[]): ReadonlySet<string> =>
  new Set(
    [...new Set(signed)]
      .flatMap(descendants)
      .filter((each) => !isInSignature(each))
      .map(keyOf),
  )

const holdsOneOf = (names: ReadonlySet<string>, unsigned: XmlElement) =>
  descendants(unsigned).some((each) => each.namespace !== dsigNamespace && names.has(keyOf(each)))

/** Whether an unsigned element bears the name of one that was signed, or holds one that does. */
export const holdsDoubleOf = (unsigned: XmlElement, signed: readonly XmlElement[]) =>
  holdsOneOf(namesBelow(signed), unsigned)

/** A signature that was left out together with one's own and says again what was signed: readers may take its word for the signer's. */
export function echoOf(signed: readonly Signed[]): XmlElement | null {
  const leftOut = new Set(
    signed.flatMap(({ target, othersLeftOut }) => othersLeftOut.filter((each) => isWithin(each, target))),
  )
  const names = leftOut.size > 0 ? namesBelow(signed.map(({ target }) => target)) : new Set<string>()
  return [...leftOut].find((each) => holdsOneOf(names, each)) ?? null
}

/**
 * The marks of wrapping: the signed element was moved into a signature, or its double, which has an ID as it has, holds the
 * signature or holds both. A signature that stands in what it signs was not parted from it.
 */
export function isMoved({ element, target, isInObject }: Double, signature: XmlElement): boolean {
  if (isInObject || !hasId(element) || isWithin(signature, target)) return false
  return isInSignature(target) || signature.parent === element || isWithin(target, element)
}
