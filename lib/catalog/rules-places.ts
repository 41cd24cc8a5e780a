import { parsePhone } from '@/lib/format/people'
import { cleanLine } from '@/lib/format/text'
import type { PlaceKind } from './types'

export const MAX_PLACES = 8

export type PlaceFault = 'not-an-address' | 'wrong-shop-host' | 'not-a-phone' | 'too-short' | 'too-long'

/** Hosts (and their subdomains) that a link of this kind must lead to; any host for the others. */
const hosts: Partial<Record<PlaceKind, string[]>> = {
  SHOPEE: ['shopee.vn', 'shope.ee'],
  LAZADA: ['lazada.vn'],
  TIKI: ['tiki.vn', 'ti.ki'],
  TIKTOK_SHOP: ['tiktok.com'],
  ZALO: ['zalo.me'],
}

/**
 * A place to buy as it is kept, from what somebody typed: https addresses, E.164 numbers, a street address in one line.
 * An address may be typed without `https://`; one with `http://`, a user name, a port or a bare number as its host is refused.
 */
export function readPlace(
  kind: PlaceKind,
  typed: string,
): { ok: true; value: string } | { ok: false; fault: PlaceFault } {
  const text = cleanLine(typed)
  if (kind === 'STORE') return readStore(text)
  const phone = kind === 'PHONE' || kind === 'ZALO' ? parsePhone(text) : null
  if (phone) return { ok: true, value: phone }
  return kind === 'PHONE' ? { ok: false, fault: 'not-a-phone' } : readLink(kind, text)
}

function readStore(text: string) {
  if (text.length < 8) return { ok: false, fault: 'too-short' } as const
  return text.length > 300 ? ({ ok: false, fault: 'too-long' } as const) : ({ ok: true, value: text } as const)
}

function readLink(kind: PlaceKind, text: string) {
  if (text.length > 500) return { ok: false, fault: 'too-long' } as const
  const url = parseHttps(text)
  if (!url) return { ok: false, fault: 'not-an-address' } as const
  const allowed = hosts[kind]
  if (allowed && !allowed.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
    return { ok: false, fault: 'wrong-shop-host' } as const
  return { ok: true, value: url.href } as const
}

function parseHttps(text: string): URL | null {
  if (!text || text.includes(' ')) return null
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const plain = url.protocol === 'https:' && !url.username && !url.password && !url.port
  return plain && /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.hostname) ? url : null
}
