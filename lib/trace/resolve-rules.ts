import { linkAliases, parseDigitalLink } from '@/lib/gs1/digital-link'
import { gtin14 } from '@/lib/gs1/gtin'
import type { Issue } from '@/lib/gs1/types'
import type { Locale } from '@/lib/i18n/locales'

export type Asked =
  | { kind: 'moved'; path: string }
  | { kind: 'broken' }
  | { kind: 'unreadable'; issues: Issue[] }
  | { kind: 'code'; gtin: string; lot: string | null; serial: string | null; path: string }
  | { kind: 'other-key'; issues: Issue[] }

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** What a path without its language asks the resolver for. Short words and short GTINs move to what they stand for. */
export function askedOf(path: string, search: string): Asked {
  if (!isDecodable(path)) return { kind: 'broken' }
  const [, key = '', value = '', ...rest] = path.split('/')
  const ai = linkAliases.get(key)
  if (ai)
    return {
      kind: 'moved',
      path: `/${[ai, value, ...rest.map((part) => linkAliases.get(part) ?? part)].join('/')}${search}`,
    }
  const whole = key === '01' && value.length < 14 ? gtin14(value) : null
  if (whole) return { kind: 'moved', path: `/${['01', whole, ...rest].join('/')}${search}` }
  const { ok, elements, issues } = parseDigitalLink(`https://id.gs1.org${path}${search}`)
  if (!ok) return { kind: 'unreadable', issues }
  const one = (wanted: string) => elements.find((element) => element.ai === wanted)?.value ?? null
  const gtin = one('01')
  if (key !== '01' || !gtin) return { kind: 'other-key', issues }
  return { kind: 'code', gtin, lot: one('10'), serial: one('21'), path }
}

/** The language a reader wants most of the two there are: what the address says, else the browser, else Vietnamese. */
export function wantedLocale(fromPath: Locale, lang: string | null, accepted: string | null): Locale {
  if (lang === 'vi' || lang === 'en') return lang
  if (fromPath === 'en' || !accepted) return fromPath
  const weights = accepted.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().split(';')
    const q = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean)
    return { tag: tag.toLowerCase(), weight: q === undefined ? 1 : Number(q) }
  })
  const of = (language: string) =>
    Math.max(0, ...weights.filter(({ tag }) => tag.split('-')[0] === language).map(({ weight }) => weight))
  return of('en') > of('vi') ? 'en' : 'vi'
}
