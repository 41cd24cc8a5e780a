import { descendants, isWithin, namespaceAt, type XmlElement, XmlText } from './nodes'
import type { Signed } from './references'

const qualifiedName = /^\s*([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*$/

/** The prefixes of names that an element's values are, such as that of a type. */
function prefixesIn({ attributes, children }: XmlElement): string[] {
  const [only, ...others] = children
  const values = attributes.map(({ value }) => value)
  if (only instanceof XmlText && others.length === 0) values.push(only.text)
  return values.flatMap((value) => qualifiedName.exec(value)?.[1] ?? [])
}

type Spoken = { element: XmlElement; prefix: string; meaning: string }

/** Where values within an element speak of a prefix that is declared. */
const spokenIn = (target: XmlElement, leftOut: XmlElement | null): Spoken[] =>
  descendants(target)
    .filter((element) => !(leftOut && isWithin(element, leftOut)))
    .flatMap((element) =>
      prefixesIn(element).flatMap((prefix) => {
        const meaning = namespaceAt(element, prefix)
        return meaning === undefined ? [] : { element, prefix, meaning }
      }),
    )

const uses = ({ prefix: own, attributes }: XmlElement, prefix: string) =>
  own === prefix || attributes.some((each) => each.prefix === prefix)

/** Whether the nearest name that uses the prefix, and so takes its meaning along, means the same by it. */
function isTakenAlong({ element, prefix, meaning }: Spoken, target: XmlElement): boolean {
  for (let at: XmlElement | null = element; at; at = at === target ? null : at.parent)
    if (uses(at, prefix)) return namespaceAt(at, prefix) === meaning
  return false
}

/**
 * A prefix of which a signed value speaks and whose meaning was not signed: Exclusive Canonicalization takes only those along that names
 * of elements and attributes use (its 1.3), unless the signer lists more. Anybody may bind such a prefix to something else.
 */
export function loosePrefix(signed: readonly Signed[]): string | null {
  const known = new Map<XmlElement, Spoken[]>()
  for (const { target, leftOut, method } of signed) {
    if (method === 'base64' || method.version !== 'exclusive') continue
    const spoken = known.get(target) ?? spokenIn(target, leftOut)
    known.set(target, spoken)
    const isLoose = (each: Spoken) => !method.inclusivePrefixes.has(each.prefix) && !isTakenAlong(each, target)
    const loose = spoken.find(isLoose)
    if (loose) return loose.prefix
  }
  return null
}
