// Two are the most that any letter of Vietnamese carries.
const MOST_MARKS = 8
const tooManyMarks = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')

/** Of each letter the first marks only: putting thousands in order costs a server seconds, and nobody writes them. */
const fewMarks = (text: string) => text.replace(tooManyMarks, '$1')

/** A stranger's text in NFC, whatever it holds, in time that grows with its length only. */
export const composed = (text: string) => fewMarks(text).normalize('NFC')

/** Text as it may be kept: NFC, odd spaces folded, trimmed. For names and other single lines. */
export const cleanLine = (text: string) =>
  composed(text)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()

/** The same for text of several lines: at most one empty line between paragraphs. */
export const cleanText = (text: string) =>
  composed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Without control characters other than tab and line ends: PostgreSQL refuses some, screens show none. */
export const withoutControls = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '')

/** Whether a text can be the address of a listing or merchant. */
export const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 160

/** Without accents; đ becomes d. */
export const withoutAccents = (text: string) =>
  fewMarks(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')

/** For an address: `Gốm Bát Tràng` becomes `gom-bat-trang`; never empty. */
export const slugOf = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '') || 'san-pham'

const SHORT = 12

/** A measure whose number and unit stay on one line: `hũ 300 g`; a short one stays whole. */
export const unbroken = (measure: string) =>
  measure.length <= SHORT ? measure.replaceAll(' ', '\u00a0') : measure.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
