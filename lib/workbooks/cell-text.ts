import { composed } from '@/lib/format/text'
import { maxCellLength } from './limits'
import { refuse } from './refusal'

/** `_x000D_` is how the format writes characters that XML cannot hold. */
const unescapeXml = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** Halves of characters, as a cut or a broken file leaves them, become the sign for "unreadable": nothing can store a half. */
export const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')

/** Text without the signs that neither a database nor a workbook can hold. */
export const keepable = (text: string) => wellFormed(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''))

// A slice of a chunk would keep the whole chunk alive; going through bytes makes a copy of its own.
const ownCopy = (text: string) => (text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le'))

/** Gathers the text of one cell, refusing more than a cell can hold. */
export class CellText {
  private parts = ''

  add(text: string) {
    this.parts += text
    if (this.parts.length > maxCellLength) refuse('cell-too-long', { limit: maxCellLength })
  }

  /** The text so far in NFC; starts over. */
  take() {
    const text = ownCopy(composed(keepable(unescapeXml(this.parts))))
    this.parts = ''
    return text
  }
}
