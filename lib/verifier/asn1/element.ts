import { Malformed } from '../ledger'

const maxDepth = 64
const CONSTRUCTED = 0x20
const HIGH_TAG = 0x1f
const INDEFINITE = 0x80

/**
 * One data value of ITU-T X.690: identifier octet, and where its contents octets lie in the file. Definite and indefinite
 * lengths are read, because CMS allows BER; tag numbers above 30 occur in nothing that is read here.
 */
export class Element {
  private parsed: Element[] | undefined

  constructor(
    readonly tag: number,
    /** The whole encoding: identifier, length and contents. */
    readonly bytes: Uint8Array,
    readonly content: Uint8Array,
    private readonly depth: number,
    /** Known already where the end had to be searched for: to read them again at each level would take as many times as long. */
    inside?: Element[],
  ) {
    this.parsed = inside
  }

  get isConstructed() {
    return (this.tag & CONSTRUCTED) !== 0
  }

  /** The values inside a constructed one. */
  get children(): Element[] {
    if (!this.isConstructed) throw new Malformed('a primitive value has nothing inside')
    this.parsed ??= elementsOf(this.content, this.depth + 1)
    return this.parsed
  }

  child(place: number): Element {
    const found = this.children[place]
    if (!found) throw new Malformed(`value ${place} of a sequence is missing`)
    return found
  }

  /** The value itself, once its tag is what the syntax asks for. */
  expect(tag: number): Element {
    if (this.tag !== tag) throw new Malformed(`tag ${this.tag.toString(16)} where ${tag.toString(16)} belongs`)
    return this
  }

  /** The first child with that tag; null when there is none. Only for context-specific tags, which name a field. */
  field(tag: number): Element | null {
    return this.children.find((each) => each.tag === tag) ?? null
  }
}

const octet = (bytes: Uint8Array, at: number) => {
  const value = bytes[at]
  if (value === undefined) throw new Malformed('the encoding ends too early')
  return value
}

function elementAt(bytes: Uint8Array, start: number, depth: number): Element {
  if (depth > maxDepth) throw new Malformed('values are nested too deeply')
  const tag = octet(bytes, start)
  if ((tag & HIGH_TAG) === HIGH_TAG) throw new Malformed('a tag number above 30')
  const first = octet(bytes, start + 1)
  if (first === INDEFINITE) return indefiniteAt(bytes, start, depth)
  let from = start + 2
  let length = first
  if (first > INDEFINITE) {
    const octets = first - INDEFINITE
    if (octets > 4) throw new Malformed('a length of more than four octets')
    length = 0
    for (let i = 0; i < octets; i++) length = length * 256 + octet(bytes, from++)
  }
  if (from + length > bytes.length) throw new Malformed('a value is longer than what holds it')
  return new Element(tag, bytes.subarray(start, from + length), bytes.subarray(from, from + length), depth)
}

/** 8.1.3.6: contents until two zero octets. */
function indefiniteAt(bytes: Uint8Array, start: number, depth: number): Element {
  const tag = octet(bytes, start)
  if ((tag & CONSTRUCTED) === 0) throw new Malformed('a primitive value of indefinite length')
  let at = start + 2
  const inside: Element[] = []
  while (octet(bytes, at) !== 0 || octet(bytes, at + 1) !== 0) {
    const element = elementAt(bytes, at, depth + 1)
    inside.push(element)
    at += element.bytes.length
  }
  return new Element(tag, bytes.subarray(start, at + 2), bytes.subarray(start + 2, at), depth, inside)
}

function elementsOf(bytes: Uint8Array, depth: number): Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at, depth)
    found.push(element)
    at += element.bytes.length
  }
  return found
}

/** The first value of some bytes; what follows it is in `rest`. */
export function readElement(bytes: Uint8Array): { element: Element; rest: Uint8Array } {
  const element = elementAt(bytes, 0, 0)
  return { element, rest: bytes.subarray(element.bytes.length) }
}

/** The one value of which some bytes consist. */
export function readWhole(bytes: Uint8Array): Element {
  const { element, rest } = readElement(bytes)
  if (rest.length > 0) throw new Malformed('bytes follow the encoding')
  return element
}
