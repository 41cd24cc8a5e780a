import type { Effort } from './effort'
import { type XmlAttribute, XmlComment, XmlDocument, XmlElement, XmlInstruction, type XmlNode, XmlText } from './nodes'
import { NamespaceScope } from './scope'

/** Canonical XML 1.0 and 1.1, and Exclusive Canonicalization. */
export type Canonicalization = {
  version: '1.0' | '1.1' | 'exclusive'
  withComments: boolean
  /** InclusiveNamespaces of the exclusive kind; '' is the default namespace. */
  inclusivePrefixes: ReadonlySet<string>
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

const textEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const valueEscapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
const escapedText = (text: string) => text.replace(/[&<>\r]/g, (char) => textEscapes[char] ?? char)
const escapedValue = (text: string) => text.replace(/[&<"\t\n\r]/g, (char) => valueEscapes[char] ?? char)

/** 2.2: names in the order of their code points, which is the order of their UTF-8 bytes. */
const byCodePoint = (a: string, b: string) => {
  if (beyondUnits.test(a) || beyondUnits.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : Number(a > b)
}
// Below these, JavaScript's own order is that of code points, and a hundred times as fast.
const beyondUnits = /[\ud800-\uffff]/
const qualified = (prefix: string, local: string) => (prefix ? `${prefix}:${local}` : local)

const byName = (a: XmlAttribute, b: XmlAttribute) =>
  byCodePoint(a.namespace, b.namespace) || byCodePoint(a.local, b.local)

const sorted = <T>(all: readonly T[], order: (a: T, b: T) => number): readonly T[] =>
  all.length < 2 ? all : [...all].sort(order)

/** The `xml:` attributes above an element, nearest first; 1.1 takes only language and space along. */
function inheritable(element: XmlElement, { version }: Canonicalization): XmlAttribute[] {
  const found: XmlAttribute[] = []
  for (let at = element.parent; at && version !== 'exclusive'; at = at.parent)
    found.push(...at.attributes.filter(({ namespace }) => namespace === xmlNamespace))
  return found.filter(({ local }) => version === '1.0' || local === 'lang' || local === 'space')
}

/**
 * Which `xml:` attributes of elements above it an element takes along (2.4). The standard says the nearest; wide-spread programs
 * take the outermost (Santuario), or none (lxml, xml-crypto). What is below the element is the same in each form.
 */
type Inheritance = 'nearest' | 'outermost' | 'none'

class Writer {
  private readonly out: string[] = []
  /** What is declared in the form that is written. */
  private readonly rendered = new NamespaceScope()

  constructor(
    private readonly method: Canonicalization,
    private readonly leftOut: ReadonlySet<XmlElement>,
    private readonly inheritance: Inheritance,
    /** What is declared in the document above the next element. */
    private readonly scope: NamespaceScope,
  ) {}

  get text() {
    return this.out.join('')
  }

  document({ children }: XmlDocument) {
    let isAfterRoot = false
    for (const child of children) {
      const isSilent = child instanceof XmlComment && !this.method.withComments
      if (isSilent || child instanceof XmlText) continue
      if (child instanceof XmlElement) {
        this.element(child, true)
        isAfterRoot = true
      } else {
        if (isAfterRoot) this.out.push('\n')
        this.node(child)
        if (!isAfterRoot) this.out.push('\n')
      }
    }
  }

  private node(node: XmlNode) {
    if (node instanceof XmlElement) this.element(node, false)
    else if (node instanceof XmlText) this.out.push(escapedText(node.text))
    else if (node instanceof XmlInstruction) this.out.push(`<?${node.target}${node.data && ` ${node.data}`}?>`)
    else if (this.method.withComments) this.out.push(`<!--${node.text}-->`)
  }

  /**
   * The prefixes that are to be declared here, if they are not declared already. Below the apex, what is rendered wherever it is
   * in force can only change where the document declares it.
   */
  private wanted({ prefix, attributes, declarations }: XmlElement, isApex: boolean): Iterable<string> {
    const { version, inclusivePrefixes } = this.method
    const inForce = isApex ? ['', ...this.scope.prefixes] : [...declarations.keys()]
    if (version !== 'exclusive') return new Set(inForce)
    const used = [prefix, ...attributes.flatMap((each) => each.prefix || [])]
    const listed = inForce.filter((each) => inclusivePrefixes.has(each))
    return new Set([...used, ...listed].filter((each) => each !== 'xml'))
  }

  private inherited(element: XmlElement) {
    const found = new Map<string, XmlAttribute>()
    for (const each of inheritable(element, this.method))
      if (this.inheritance === 'outermost' || !found.has(each.local)) found.set(each.local, each)
    const own = element.attributes.filter(({ namespace }) => namespace === xmlNamespace)
    const isOwn = ({ local }: XmlAttribute) => own.some((each) => each.local === local)
    return this.inheritance === 'none' ? [] : [...found.values()].filter((each) => !isOwn(each))
  }

  element(element: XmlElement, isApex: boolean) {
    if (this.leftOut.has(element)) return
    const leaveScope = this.scope.enter(element.declarations)
    const declared = new Map<string, string>()
    for (const prefix of this.wanted(element, isApex)) {
      const namespace = this.scope.nameOf(prefix) ?? ''
      if ((this.rendered.nameOf(prefix) ?? '') !== namespace) declared.set(prefix, namespace)
    }
    const name = qualified(element.prefix, element.local)
    this.out.push(`<${name}`)
    for (const [prefix, namespace] of sorted([...declared], ([one], [other]) => byCodePoint(one, other)))
      this.out.push(` ${prefix ? `xmlns:${prefix}` : 'xmlns'}="${escapedValue(namespace)}"`)
    const attributes = isApex ? [...element.attributes, ...this.inherited(element)] : element.attributes
    for (const { prefix, local, value } of sorted(attributes, byName))
      this.out.push(` ${qualified(prefix, local)}="${escapedValue(value)}"`)
    this.out.push('>')
    const leaveRendered = this.rendered.enter(declared)
    for (const child of element.children) this.node(child)
    this.out.push(`</${name}>`)
    leaveRendered()
    leaveScope()
  }
}

function scopeAbove(element: XmlElement): NamespaceScope {
  const above: XmlElement[] = []
  for (let at = element.parent; at; at = at.parent) above.unshift(at)
  return new NamespaceScope(above.flatMap(({ declarations }) => [...declarations]))
}

/**
 * The canonical form of a document, or of an element and all below it, some elements left out. XML 1.1's joining of `xml:base`
 * is not done; see `needsBaseJoined`.
 */
export function canonicalize(
  apex: XmlDocument | XmlElement,
  method: Canonicalization,
  leftOut: ReadonlySet<XmlElement> = new Set(),
  inheritance: Inheritance = 'nearest',
): Buffer {
  const scope = apex instanceof XmlDocument ? new NamespaceScope() : scopeAbove(apex)
  const writer = new Writer(method, leftOut, inheritance, scope)
  if (apex instanceof XmlDocument) writer.document(apex)
  else writer.element(apex, true)
  return Buffer.from(writer.text, 'utf8')
}

/**
 * The canonical forms that a signer's program may have made: one, or three where there are `xml:` attributes above. The first is the
 * standard's; by the others a signature holds for some programs and not for the rest.
 */
export function canonicalForms(
  apex: XmlDocument | XmlElement,
  method: Canonicalization,
  effort: Effort,
  leftOut: ReadonlySet<XmlElement> = new Set(),
): Buffer[] {
  const isOne = apex instanceof XmlDocument || inheritable(apex, method).length === 0
  const ways: Inheritance[] = isOne ? ['nearest'] : ['nearest', 'outermost', 'none']
  return ways.map((inheritance) => effort.spend(() => canonicalize(apex, method, leftOut, inheritance)))
}

/** Whether Canonical XML 1.1 would have to join `xml:base` from above an element (2.4). */
export function needsBaseJoined(apex: XmlElement, { version }: Canonicalization): boolean {
  for (let at = apex.parent; at && version === '1.1'; at = at.parent)
    if (at.attributes.some(({ namespace, local }) => namespace === xmlNamespace && local === 'base')) return true
  return false
}
