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

const declaration =
  /^<\?xml\s+version\s*=\s*(["'])([^"']*)\1(?:\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\3)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\5)?\s*\?>/

const single: Record<string, BufferEncoding> = { 'iso-8859-1': 'latin1', 'us-ascii': 'latin1', ascii: 'latin1' }

function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const wide = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null
  const named =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  const oneByte = single[named]
  if (oneByte && !start.startsWith('\xef')) {
    if (named !== 'iso-8859-1' && bytes.some((octet) => octet > 127)) throw new Finding('xml.structure.encoding', named)
    return Buffer.from(bytes).toString(oneByte)
  }
  if (named !== 'utf-8') throw new Finding('xml.structure.encoding', named)
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
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
  const text = decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  if (forbidden.test(text)) throw new Malformed('a character that XML does not have')
  if (!text.startsWith('<?xml') || !/\s/.test(text[5] ?? '')) return { text, from: 0 }
  const [whole, , version] = declaration.exec(text) ?? []
  if (whole === undefined) throw new Malformed('the XML declaration')
  if (version !== '1.0') throw new Finding('xml.structure.encoding', `XML ${version}`)
  return { text, from: whole.length }
}
