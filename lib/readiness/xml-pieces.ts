export type XmlAttributeText = { name: string; value: string }

/** A piece of an XML file, `text` as it is written. Values are raw: references in them are not resolved. */
export type XmlPiece =
  | { kind: 'text' | 'comment' | 'cdata' | 'instruction' | 'declaration'; text: string }
  | { kind: 'end'; text: string; name: string }
  | { kind: 'start'; text: string; name: string; attributes: XmlAttributeText[]; isEmpty: boolean; isOdd: boolean }

const maxAttributes = 512

const isSpace = (sign: string) => sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r'
const endsName = (sign: string) => isSpace(sign) || '=<>/"\''.includes(sign)

const wrapped = [
  { kind: 'comment', start: '<!--', end: '-->' },
  { kind: 'cdata', start: '<![CDATA[', end: ']]>' },
  { kind: 'instruction', start: '<?', end: '?>' },
  { kind: 'declaration', start: '<!', end: '>' },
] as const

/**
 * The pieces of an XML file one after another; together they are the whole text. It never goes back over what it has read, so that
 * no file can take longer than its length. What is no XML comes as text, and `isBroken` says so once all is read.
 */
export class XmlPieces {
  isBroken = false
  /** Characters looked at so far. */
  steps = 0
  private at = 0

  constructor(private readonly text: string) {}

  *[Symbol.iterator](): Generator<XmlPiece, undefined> {
    while (this.at < this.text.length) yield this.next()
  }

  private next(): XmlPiece {
    const from = this.at
    if (this.sign !== '<') {
      const found = this.find('<', from)
      this.at = found === -1 ? this.text.length : found
      return { kind: 'text', text: this.text.slice(from, this.at) }
    }
    const form = wrapped.find(({ start }) => this.text.startsWith(start, from))
    if (form) {
      const found = this.find(form.end, from + form.start.length)
      if (found === -1) return this.rest(from)
      this.at = found + form.end.length
      return { kind: form.kind, text: this.text.slice(from, this.at) }
    }
    return this.tag(from)
  }

  private get sign() {
    return this.text[this.at] ?? ''
  }

  private find(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from)
    this.steps += (found === -1 ? this.text.length : found) - from + mark.length
    return found
  }

  private run(isPart: (sign: string) => boolean): string {
    const from = this.at
    while (this.at < this.text.length && isPart(this.sign)) this.at++
    this.steps += this.at - from + 1
    return this.text.slice(from, this.at)
  }

  /** What begins and never ends: all that follows is text, for whoever searched on would search the rest once for each beginning. */
  private rest(from: number): XmlPiece {
    this.isBroken = true
    this.at = this.text.length
    return { kind: 'text', text: this.text.slice(from) }
  }

  /** The value in quotes at this place; null when the quotes never close. */
  private quoted(): string | null {
    const from = this.at + 1
    const found = this.find(this.sign, from)
    if (found === -1) return null
    this.at = found + 1
    return this.text.slice(from, found)
  }

  private tag(from: number): XmlPiece {
    this.at++
    const isEnd = this.sign === '/'
    if (isEnd) this.at++
    const name = this.run((sign) => !endsName(sign))
    const attributes: XmlAttributeText[] = []
    let isOdd = name === ''
    let isEmpty = false
    for (;;) {
      const isApart = this.run(isSpace) !== ''
      const { sign } = this
      if (sign === '') return this.rest(from)
      if (sign === '<') {
        this.isBroken = true
        return { kind: 'text', text: this.text.slice(from, this.at) }
      }
      if (sign === '>') break
      if (sign === '/' && this.text[this.at + 1] === '>') {
        this.at++
        isEmpty = true
        break
      }
      if (sign === '"' || sign === "'") {
        isOdd = true
        if (this.quoted() === null) return this.rest(from)
      } else if (sign === '/' || sign === '=') {
        isOdd = true
        this.at++
      } else {
        const attribute = this.attribute()
        if (attribute === 'endless') return this.rest(from)
        if (!isApart || !attribute || attributes.length >= maxAttributes) isOdd = true
        else attributes.push(attribute)
      }
    }
    this.at++
    const text = this.text.slice(from, this.at)
    if (isOdd || (isEnd && (isEmpty || attributes.length > 0))) this.isBroken = true
    if (name === '') return { kind: 'text', text }
    return isEnd ? { kind: 'end', text, name } : { kind: 'start', text, name, attributes, isEmpty, isOdd }
  }

  /** A name with its value; null when there is none. */
  private attribute(): XmlAttributeText | 'endless' | null {
    const name = this.run((sign) => !endsName(sign))
    this.run(isSpace)
    if (this.sign !== '=') return null
    this.at++
    this.run(isSpace)
    const quote = this.text[this.at]
    if (quote !== '"' && quote !== "'") return null
    const value = this.quoted()
    return value === null ? 'endless' : { name, value }
  }
}
