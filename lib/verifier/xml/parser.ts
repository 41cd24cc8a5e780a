import { Finding, Malformed } from '../ledger'
import { readCharacters, refuseDoctype, withoutReferences } from './characters'
import { type XmlAttribute, XmlComment, XmlDocument, XmlElement, XmlInstruction, type XmlNode, XmlText } from './nodes'
import { NamespaceScope } from './scope'

const maxDepth = 256
const maxNodes = 200_000
const maxAttributes = 512

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

const nameStart =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const nameRest = `${nameStart}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040`
const ncName = `[${nameStart}][${nameRest}]*`
// 2.3: white space is these signs alone (line ends are read as one). JavaScript's own class holds others, some of which may begin a name.
const space = '[ \\t\\n]'
const qualifiedName = new RegExp(`(?:(${ncName}):)?(${ncName})`, 'uy')
const attributeStart = new RegExp(`${space}+(?:(${ncName}):)?(${ncName})${space}*=${space}*(["'])`, 'uy')
// One space only: more of them would each be tried as the beginning of what follows.
const instruction = new RegExp(`<\\?(${ncName})(?:${space}([^]*?))?\\?>`, 'uy')
const startTagEnd = /[ \t\n]*(\/?)>/y
const endTagEnd = /[ \t\n]*>/y

type Open = { element: XmlElement; name: string; leaveScope: () => void }
type RawAttribute = { prefix: string; local: string; value: string }

// Most elements have none of either; one empty list for all keeps a large file light.
const noAttributes: readonly never[] = []
const noDeclarations: ReadonlyMap<string, string> = new Map()

const isDeclaration = ({ prefix, local }: RawAttribute) => prefix === 'xmlns' || (prefix === '' && local === 'xmlns')

/** Reads well-formed, namespace-well-formed XML 1.0 without a document type, and nothing else. */
class Parser {
  private at: number
  private nodes = 0
  private readonly top: XmlNode[] = []
  private readonly open: Open[] = []
  private readonly scope = new NamespaceScope()

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.at = from
  }

  private fail(what: string): never {
    throw new Malformed(`${what} at character ${this.at}`)
  }

  private add(node: XmlNode) {
    if (++this.nodes > maxNodes) throw new Finding('xml.structure.limits', 'nodes')
    const parent = this.open.at(-1)?.element
    if (parent) parent.children.push(node)
    else if (node instanceof XmlText) this.fail('text outside the root')
    else if (node instanceof XmlElement && this.top.some((each) => each instanceof XmlElement))
      this.fail('a second root')
    else this.top.push(node)
  }

  parse(): XmlDocument {
    while (this.at < this.text.length) {
      if (this.text[this.at] !== '<') this.readText()
      else if (this.text.startsWith('<?', this.at)) this.readInstruction()
      else if (this.text.startsWith('<!', this.at)) this.readDeclaration()
      else if (this.text[this.at + 1] === '/') this.close()
      else this.readElement()
    }
    if (this.open.length > 0 || !this.top.some((each) => each instanceof XmlElement))
      this.fail('the document ends too early')
    return new XmlDocument(this.top)
  }

  private until(end: string, from: number): string {
    const found = this.text.indexOf(end, from)
    if (found === -1) this.fail(`"${end}" is missing`)
    this.at = found + end.length
    return this.text.slice(from, found)
  }

  private addText(text: string) {
    const siblings = this.open.at(-1)?.element.children
    const last = siblings?.at(-1)
    // CDATA and references are ways to write, not nodes: text that stands together is one text.
    if (siblings && last instanceof XmlText) siblings[siblings.length - 1] = last.followedBy(text)
    else this.add(new XmlText(text))
  }

  private readText() {
    const found = this.text.indexOf('<', this.at)
    const raw = this.text.slice(this.at, found === -1 ? this.text.length : found)
    if (raw.includes(']]>')) this.fail('"]]>" in text')
    this.at += raw.length
    if (this.open.length > 0) this.addText(withoutReferences(raw))
    else if (/[^ \t\n]/.test(raw)) this.fail('text outside the root')
  }

  private readInstruction() {
    instruction.lastIndex = this.at
    const [whole, target = '', spaced = ''] = instruction.exec(this.text) ?? []
    const data = spaced.replace(/^[ \t\n]+/, '')
    if (whole === undefined || target.toLowerCase() === 'xml') this.fail('a processing instruction')
    this.at += whole.length
    this.add(new XmlInstruction(target, data))
  }

  private readDeclaration() {
    if (this.text.startsWith('<!--', this.at)) {
      const comment = this.until('-->', this.at + 4)
      if (comment.includes('--') || comment.endsWith('-')) this.fail('"--" in a comment')
      this.add(new XmlComment(comment))
    } else if (this.text.startsWith('<![CDATA[', this.at) && this.open.length > 0)
      this.addText(this.until(']]>', this.at + 9))
    else if (this.text.startsWith('<!DOCTYPE', this.at)) refuseDoctype(this.text, this.at)
    else this.fail('a declaration')
  }

  private readName(): { prefix: string; local: string } {
    qualifiedName.lastIndex = this.at
    const [whole, prefix = '', local = ''] = qualifiedName.exec(this.text) ?? []
    if (whole === undefined) this.fail('a name')
    this.at += whole.length
    return { prefix, local }
  }

  private readAttributes(): RawAttribute[] {
    const found: RawAttribute[] = []
    for (;;) {
      attributeStart.lastIndex = this.at
      const [whole, prefix = '', local = '', quote = '"'] = attributeStart.exec(this.text) ?? []
      if (whole === undefined) return found
      if (found.length >= maxAttributes) throw new Finding('xml.structure.limits', 'attributes')
      const raw = this.until(quote, this.at + whole.length)
      if (raw.includes('<')) this.fail('"<" in an attribute')
      // 3.3.3: written white space reads as spaces, referenced white space as itself.
      found.push({ prefix, local, value: withoutReferences(raw.replace(/[\t\n]/g, ' ')) })
    }
  }

  private readElement() {
    this.at++
    const name = this.readName()
    const raw = this.readAttributes()
    startTagEnd.lastIndex = this.at
    const closing = startTagEnd.exec(this.text)
    if (!closing) this.fail('a tag')
    this.at += closing[0].length
    const declarations = raw.length > 0 ? this.declarationsIn(raw) : noDeclarations
    const leaveScope = this.scope.enter(declarations)
    const attributes = raw.length > 0 ? this.attributesIn(raw) : noAttributes
    const namespace = this.namespaceOf(name.prefix)
    const parent = this.open.at(-1)?.element ?? null
    const element = new XmlElement(name.prefix, name.local, namespace, attributes, declarations, parent)
    this.add(element)
    if (closing[1]) return leaveScope()
    if (this.open.length >= maxDepth) throw new Finding('xml.structure.limits', 'depth')
    this.open.push({ element, name: `${name.prefix}:${name.local}`, leaveScope })
  }

  private declarationsIn(raw: readonly RawAttribute[]): Map<string, string> {
    const found = new Map<string, string>()
    for (const { prefix, local, value } of raw.filter(isDeclaration)) {
      const declared = prefix === 'xmlns' ? local : ''
      const isXml = declared === 'xml' || value === xmlNamespace
      if (found.has(declared) || declared === 'xmlns' || value === xmlnsNamespace) this.fail('a namespace declaration')
      if (isXml && !(declared === 'xml' && value === xmlNamespace)) this.fail('the prefix xml')
      if (declared !== '' && value === '') this.fail('a prefix for no namespace')
      if (!isXml) found.set(declared, value)
    }
    return found
  }

  private namespaceOf(prefix: string): string {
    if (prefix === 'xml') return xmlNamespace
    const namespace = this.scope.nameOf(prefix)
    if (namespace === undefined && prefix !== '') this.fail(`prefix ${prefix}`)
    return namespace ?? ''
  }

  private attributesIn(raw: readonly RawAttribute[]): XmlAttribute[] {
    const own = raw.filter((each) => !isDeclaration(each))
    const found = own.map((each) => ({ ...each, namespace: each.prefix ? this.namespaceOf(each.prefix) : '' }))
    if (new Set(found.map(({ namespace, local }) => `${namespace} ${local}`)).size < found.length)
      this.fail('an attribute twice')
    return found
  }

  private close() {
    this.at += 2
    const { prefix, local } = this.readName()
    endTagEnd.lastIndex = this.at
    const closing = endTagEnd.exec(this.text)
    const opened = this.open.pop()
    if (!closing || opened?.name !== `${prefix}:${local}`) this.fail('an end tag')
    opened.leaveScope()
    this.at += closing[0].length
  }
}

/** Reads a document. Throws `Malformed` when it is not well-formed and `Finding` for what is not read at all. */
export function parseXml(bytes: Uint8Array): XmlDocument {
  const { text, from } = readCharacters(bytes)
  return new Parser(text, from).parse()
}
