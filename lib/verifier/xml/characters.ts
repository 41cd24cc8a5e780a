import { Finding, Malformed } from '../ledger'

/** XML 1.0, 2.2. */
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function character(reference: string): string {
  if (!reference.startsWith('#')) {
    const known = named[reference]
    if (known === undefined) throw new Malformed(`entity ${reference}`)
    return known
  }
  const isHex = reference[1] === 'x'
  const digits = reference.slice(isHex ? 2 : 1)
  if (!(isHex ? /^[0-9a-fA-F]{1,6}$/ : /^\d{1,7}$/).test(digits)) throw new Malformed(`reference ${reference}`)
  const code = Number.parseInt(digits, isHex ? 16 : 10)
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
  if (forbidden.test(text)) throw new Malformed(`character ${reference}`)
  return text
}

/** Replaces character references and the five entities that need no declaration (4.1, 4.6). */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]{0,32});?/g, (whole, reference: string) => {
    if (!whole.endsWith(';')) throw new Malformed('an ampersand that begins nothing')
    return character(reference)
  })
}

// Line ends have become one sign when this is read.
const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])([^"']*)\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])([A-Za-z][\w.-]*)\3)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\5)?[ \t\n]*\?>/

const single: Record<string, BufferEncoding> = { 'iso-8859-1': 'latin1', 'us-ascii': 'latin1', ascii: 'latin1' }

/** The text of the bytes, and the encodings that its declaration may name. */
function decode(bytes: Uint8Array): { text: string; names: readonly string[] } {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const wide = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null
  const named =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  const oneByte = single[named]
  if (oneByte && !start.startsWith('\xef')) {
    if (named !== 'iso-8859-1' && bytes.some((octet) => octet > 127)) throw new Finding('xml.structure.encoding', named)
    return { text: Buffer.from(bytes).toString(oneByte), names: [named] }
  }
  if (named !== 'utf-8') throw new Finding('xml.structure.encoding', named)
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
    return { text, names: wide ? ['utf-16', wide] : ['utf-8'] }
  } catch {
    throw new Malformed(`bytes that are no ${wide ?? 'UTF-8'}`)
  }
}

/** An entity that reaches outside the file or multiplies itself is made against the reader. */
const hostileEntity =
  /<!ENTITY\s(?:\s*%|[^<>"']*\b(?:SYSTEM|PUBLIC)\b|[^<>"']*(?:"[^"]*(?:&(?!#)|%)|'[^']*(?:&(?!#)|%)))/

/** 2.8: a document type declaration can change what a document says; documents that have one are not read. */
export function refuseDoctype(text: string, at: number): never {
  throw new Finding(hostileEntity.test(text.slice(at)) ? 'xml.structure.entities' : 'xml.structure.doctype')
}

/** The text of a document with line ends as XML has them (2.11), and where its content begins. */
export function readCharacters(bytes: Uint8Array): { text: string; from: number } {
  const decoded = decode(bytes)
  const text = decoded.text.replace(/\r\n?/g, '\n')
  if (forbidden.test(text)) throw new Malformed('a character that XML does not have')
  if (!text.startsWith('<?xml') || !/[ \t\n]/.test(text[5] ?? '')) return { text, from: 0 }
  const [whole, , version, , encoding] = declaration.exec(text) ?? []
  if (whole === undefined) throw new Malformed('the XML declaration')
  if (version !== '1.0') throw new Finding('xml.structure.encoding', `XML ${version}`)
  // 4.3.3: what names another encoding than it was read in would be another text to another reader.
  if (encoding && !decoded.names.includes(encoding.toLowerCase())) throw new Finding('xml.structure.encoding', encoding)
  return { text, from: whole.length }
}
