import { descendants, isWithin, type XmlElement, XmlText } from './nodes'
import { type Signed, signedElement } from './references'

const qualifiedName = /^\s*([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*$/

/** What a prefix stands for at an element; undefined where it is not declared. */
function namespaceAt(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | null = element; at; at = at.parent)
    if (at.declarations.has(prefix)) return at.declarations.get(prefix)
  return undefined
}

/** The prefixes of names that an element's values are, such as that of a type. */
function prefixesIn({ attributes, children }: XmlElement): string[] {
  const [only, ...others] = children
  const values = attributes.map(({ value }) => value)
  if (only instanceof XmlText && others.length === 0) values.push(only.text)
  return values.flatMap((value) => qualifiedName.exec(value)?.[1] ?? [])
}

/**
 * A prefix of which a signed value speaks and whose meaning was not signed: Exclusive Canonicalization takes only those along that names
 * of elements and attributes use (its 1.3), unless the signer lists more. Anybody may bind such a prefix to something else.
 */
export function loosePrefix(signed: readonly Signed[]): string | null {
  for (const each of signed.filter(({ isDecoded }) => !isDecoded)) {
    const { target, leftOut } = each
    const spoken = descendants(target)
      .filter((element) => !(leftOut && isWithin(element, leftOut)))
      .flatMap((element) => prefixesIn(element).filter((prefix) => namespaceAt(element, prefix) !== undefined))
    const declared = new Set(spoken)
    if (declared.size === 0) continue
    const isLoose = (element: XmlElement) => (prefix: string) =>
      declared.has(prefix) && namespaceAt(element, prefix) === undefined
    for (const element of descendants(signedElement(each))) {
      const loose = prefixesIn(element).find(isLoose(element))
      if (loose !== undefined) return loose
    }
  }
  return null
}
