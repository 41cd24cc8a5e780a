/** One line of an XML file as people read it. */
export type XmlLine = {
  /** Where it stands in the file, from 0. */
  number: number
  depth: number
  text: string
  /** Whether a signature in the file refers to this part; not whether that signature is any good. */
  isSigned: boolean
  /** Whether something was left out because it is about a buyer. */
  isMasked: boolean
}

export type XmlView = { lines: XmlLine[]; isCut: boolean; hasMasked: boolean; hasSigned: boolean }

const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</g
const startTag = /^<([^\s/>!?][^\s/>]*)/
const endTag = /^<\/([^\s>]+)/
const maxLines = 2_000
const maxLineLength = 2_000
/** Base64 longer than this tells a reader nothing. */
const maxBlob = 96

const mask = '•••'
/** Elements of an invoice that are about whoever bought. */
const buyers = ['NMua', 'NNHang']

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** What signatures in the file refer to: ids, or everything where the reference is empty. */
function references(text: string) {
  const uris = [...text.matchAll(/<(?:[\w.-]+:)?Reference\b[^>]*?\bURI\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  return { ids: new Set(uris.filter((uri) => uri.startsWith('#')).map((uri) => uri.slice(1))), all: uris.includes('') }
}

const idOf = (tag: string) => {
  const [, double, single] = /\s(?:Id|ID|id)\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag) ?? []
  return double ?? single
}

// Signs that turn or hide the text around them would make the screen say something else than the file.
const invisible = /[\p{Cf}\u2028\u2029]/gu
const named = (sign: string) => `⟦U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`

const shortened = (text: string) => {
  const words = text.replace(/\s+/g, ' ').trim().replace(invisible, named)
  const packed = words.replaceAll(' ', '')
  if (packed.length > maxBlob && /^[A-Za-z0-9+/=]+$/.test(packed)) return `${packed.slice(0, 48)}… (${packed.length})`
  return words.length > maxLineLength ? `${words.slice(0, maxLineLength)}…` : words
}

const withoutValues = (tag: string) => tag.replace(/=\s*("[^"]*"|'[^']*')/g, `="${mask}"`)

type Open = { name: string; isSigned: boolean; isMasked: boolean; opened: XmlLine | null }

/** An XML file laid out for reading, an element a line. It is read for the eye alone and decides nothing. */
export function xmlView(text: string): XmlView {
  const { ids, all } = references(text)
  const stack: Open[] = []
  const lines: XmlLine[] = []
  const put = (line: Omit<XmlLine, 'number'>): XmlLine => {
    const made = { ...line, number: lines.length }
    if (lines.length < maxLines) lines.push(made)
    return made
  }
  let isCut = false
  for (const [piece] of text.matchAll(token)) {
    if (lines.length >= maxLines) {
      isCut = true
      break
    }
    const within = stack.at(-1)
    const closed = endTag.exec(piece)
    if (closed) {
      const open = stack.pop()
      const tag = shortened(piece)
      // An element with nothing but text in it stands on one line.
      if (open?.opened && open.opened === lines.at(-1)) open.opened.text += tag
      else if (open) put({ depth: stack.length, text: tag, isSigned: open.isSigned, isMasked: false })
      else put({ depth: 0, text: tag, isSigned: false, isMasked: false })
      continue
    }
    const name = startTag.exec(piece)?.[1]
    if (name) {
      const id = idOf(piece)
      const local = localName(name)
      const isSignature = all && !within?.isSigned && local === 'Signature'
      const isSigned =
        within?.isSigned === true
          ? !(all && local === 'Signature')
          : !isSignature && ((all && stack.length === 0) || (id !== undefined && ids.has(id)))
      const isMasked = within?.isMasked === true || buyers.includes(local)
      const tag = shortened(isMasked ? withoutValues(piece) : piece)
      const line = put({ depth: stack.length, text: tag, isSigned, isMasked: false })
      if (!piece.endsWith('/>')) stack.push({ name, isSigned, isMasked, opened: line })
      continue
    }
    const words = shortened(piece)
    if (!words) continue
    const isMasked = within?.isMasked === true
    const shown = isMasked ? mask : words
    const parent = within?.opened
    if (parent && parent === lines.at(-1) && !piece.startsWith('<')) {
      parent.text += shown
      parent.isMasked = isMasked
    } else put({ depth: stack.length, text: shown, isSigned: within?.isSigned ?? false, isMasked })
  }
  return {
    ...{ lines, isCut },
    hasMasked: lines.some((line) => line.isMasked),
    hasSigned: lines.some((line) => line.isSigned),
  }
}
