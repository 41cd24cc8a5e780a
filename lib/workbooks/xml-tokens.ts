import { refuse } from './refusal'

/** Receives a document's elements in order; names come without prefix. `takesText` says whether text is wanted now. */
export type XmlSink = {
  takesText: boolean
  open(name: string, tag: string): void
  close(name: string): void
  text(text: string): void
}

const maxDepth = 64
const maxTokenLength = 256 * 1024
const SPACE = 32
const SLASH = 47

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function character(reference: string) {
  if (!reference.startsWith('#')) return named[reference] ?? refuse('forbidden-xml')
  const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10)
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : refuse('damaged')
}

const decodeXml = (text: string) =>
  text.includes('&') ? text.replace(/&([^;&]{1,10});/g, (_, reference: string) => character(reference)) : text

const isSpace = (code: number) => code <= SPACE

/** An attribute's value by its name without prefix; null when the tag has none such. */
export function attribute(tag: string, wanted: string): string | null {
  let at = nameEnd(tag, 0)
  for (;;) {
    while (at < tag.length && isSpace(tag.charCodeAt(at))) at++
    const equals = tag.indexOf('=', at)
    if (equals === -1) return null
    const name = tag.slice(at, equals).trimEnd()
    let open = equals + 1
    while (open < tag.length && isSpace(tag.charCodeAt(open))) open++
    const quote = tag[open]
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1
    if (end === -1) return null
    if (name === wanted || name.slice(name.indexOf(':') + 1) === wanted) return decodeXml(tag.slice(open + 1, end))
    at = end + 1
  }
}

function endOfTag(text: string, from: number) {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '>') return at
    if (char !== '"' && char !== "'") continue
    at = text.indexOf(char, at + 1)
    if (at === -1) return -1
  }
  return -1
}

function nameEnd(tag: string, from: number) {
  let end = from
  while (end < tag.length && tag.charCodeAt(end) !== SLASH && !isSpace(tag.charCodeAt(end))) end++
  return end
}

function nameOf(tag: string) {
  const name = tag.slice(0, nameEnd(tag, 0))
  return name.slice(name.indexOf(':') + 1)
}

/** Cuts a stream of XML into elements and text without keeping any of it. Refuses DOCTYPE and entities of its own. */
export class XmlTokens {
  private rest = ''
  private depth = 0
  private elements = 0

  constructor(private readonly sink: XmlSink) {}

  write(chunk: string) {
    const text = this.rest + chunk
    let at = 0
    while (at < text.length) {
      const next = text[at] === '<' ? this.markup(text, at) : this.words(text, at)
      if (next === -1) break
      at = next
    }
    this.rest = text.slice(at)
    if (this.rest.length > maxTokenLength) refuse('forbidden-xml')
  }

  end() {
    if (this.rest.trim() !== '' || this.depth !== 0 || this.elements === 0) refuse('damaged')
  }

  private words(text: string, at: number) {
    let end = text.indexOf('<', at)
    if (end === -1) {
      // A character reference may be cut by the chunk's end: wait for the rest of it.
      const cut = text.indexOf('&', Math.max(at, text.length - 12))
      end = cut === -1 ? text.length : cut
      if (end === at) return -1
    }
    if (this.sink.takesText) this.sink.text(decodeXml(text.slice(at, end)))
    return end
  }

  private markup(text: string, at: number) {
    const second = text[at + 1]
    if (second === undefined) return -1
    if (second === '?') return this.past(text, at, '?>')
    if (second === '!') return this.declaration(text, at)
    const end = endOfTag(text, at + 1)
    if (end === -1) return -1
    if (second === '/') {
      this.depth--
      this.sink.close(nameOf(text.slice(at + 2, end)))
      return end + 1
    }
    const tag = text.slice(at + 1, end)
    const name = nameOf(tag)
    this.elements++
    this.sink.open(name, tag)
    if (tag.charCodeAt(tag.length - 1) === SLASH) this.sink.close(name)
    else if (++this.depth > maxDepth) refuse('forbidden-xml')
    return end + 1
  }

  private declaration(text: string, at: number) {
    const start = text.slice(at, at + 9)
    if (start.startsWith('<!--')) return this.past(text, at, '-->')
    if (start === '<![CDATA[') {
      const end = text.indexOf(']]>', at)
      if (end === -1) return -1
      if (this.sink.takesText) this.sink.text(text.slice(at + 9, end))
      return end + 3
    }
    return start.length < 9 && ('<![CDATA['.startsWith(start) || '<!--'.startsWith(start))
      ? -1
      : refuse('forbidden-xml')
  }

  private past(text: string, at: number, until: string) {
    const end = text.indexOf(until, at)
    return end === -1 ? -1 : end + until.length
  }
}
