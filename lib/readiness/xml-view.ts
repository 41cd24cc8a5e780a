import { maxXmlBytes } from '@/lib/verifier/limits'
import { coverageOf, type JudgedSignature } from './xml-coverage'
import { type XmlPiece, XmlPieces } from './xml-pieces'

/** One line of an XML file as people read it. */
export type XmlLine = {
  /** Where it stands in the file, from 0. */
  number: number
  depth: number
  text: string
  /** Whether a signature that the verifier found sound covers this part. */
  isSigned: boolean
  /** Whether something was left out because it is about a buyer. */
  isMasked: boolean
}

export type XmlView = { lines: XmlLine[]; isCut: boolean; hasMasked: boolean; hasSigned: boolean }

const maxLines = 2_000
const maxLineLength = 2_000
/** Base64 longer than this tells a reader nothing. */
const maxBlob = 96

const mask = '•••'
/** Elements of an invoice that are about whoever bought. */
const buyers = ['NMua', 'NNHang']

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

// Signs that turn or hide the text around them would make the screen say something else than the file.
const invisible = /[\p{Cf}\u2028\u2029]/gu
const named = (sign: string) => `⟦U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`

const shortened = (text: string) => {
  const words = text.replace(/\s+/g, ' ').trim().replace(invisible, named)
  const packed = words.replaceAll(' ', '')
  if (packed.length > maxBlob && /^[A-Za-z0-9+/=]+$/.test(packed)) return `${packed.slice(0, 48)}… (${packed.length})`
  return words.length > maxLineLength ? `${words.slice(0, maxLineLength)}…` : words
}

const withoutValues = ({ name, attributes, isEmpty, isOdd }: XmlPiece & { kind: 'start' }) =>
  `<${[name, ...(isOdd ? [mask] : attributes.map((each) => `${each.name}="${mask}"`))].join(' ')}${isEmpty ? '/' : ''}>`

type Open = { isSigned: boolean; isMasked: boolean; opened: XmlLine | null }

/**
 * An XML file laid out for reading, an element a line. It is read for the eye alone and decides nothing. `judged` is what the
 * verifier's report says of the signatures of these very bytes; without it nothing is marked.
 */
export function xmlView(whole: string, judged: readonly JudgedSignature[] = []): XmlView {
  const text = whole.slice(0, maxXmlBytes)
  const { targets, signatures } = coverageOf(whole.length > maxXmlBytes ? '' : text, judged)
  const stack: Open[] = []
  const lines: XmlLine[] = []
  const put = (line: Omit<XmlLine, 'number'>): XmlLine => {
    const made = { ...line, number: lines.length }
    lines.push(made)
    return made
  }
  let isCut = text.length < whole.length
  let order = 0
  for (const piece of new XmlPieces(text)) {
    if (lines.length >= maxLines) {
      isCut = true
      break
    }
    const within = stack.at(-1)
    if (piece.kind === 'end') {
      const open = stack.pop()
      const tag = shortened(piece.text)
      // An element with nothing but text in it stands on one line.
      if (open?.opened && open.opened === lines.at(-1)) open.opened.text += tag
      else put({ depth: stack.length, text: tag, isSigned: open?.isSigned ?? false, isMasked: false })
      continue
    }
    if (piece.kind === 'start') {
      const isSigned = !signatures.has(order) && (targets.has(order) || within?.isSigned === true)
      order++
      const isMasked = within?.isMasked === true || buyers.includes(localName(piece.name))
      const tag = shortened(isMasked ? withoutValues(piece) : piece.text)
      const line = put({ depth: stack.length, text: tag, isSigned, isMasked: false })
      if (!piece.isEmpty) stack.push({ isSigned, isMasked, opened: line })
      continue
    }
    const words = shortened(piece.text)
    if (!words) continue
    const isMasked = within?.isMasked === true
    const shown = isMasked ? mask : words
    const parent = within?.opened
    if (parent && parent === lines.at(-1) && !piece.text.startsWith('<')) {
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
