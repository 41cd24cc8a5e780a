import type { Locale } from '@/lib/i18n/locales'
import { type Day, dayOf } from './days'
import { composed } from './text'

/** `05/03/2026`, in both languages: the country writes dates one way. */
export const formatDay = (day: Day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** `14:05 05/03/2026`, local time. */
export function formatMoment(at: Date) {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ${formatDay(dayOf(at))}`
}

/** `1.250` in Vietnamese, `1,250` in English. */
export const formatNumber = (value: number, locale: Locale) =>
  String(Math.trunc(value)).replace(/\B(?=(\d{3})+(?!\d))/g, locale === 'vi' ? '.' : ',')

/** `1.250.000 ₫` (no-break space); whole dong. */
export const formatVnd = (value: number, locale: Locale) => `${formatNumber(value, locale)}\u00a0₫`

/** Rounded down, so that 59.9 % never reads as 60 %. */
export const formatPercent = (part: number, whole: number, locale: Locale) => {
  if (whole === 0) return '–'
  const tenths = Math.floor((part * 1000) / whole)
  const rest = tenths % 10
  return `${Math.floor(tenths / 10)}${rest ? `${locale === 'vi' ? ',' : '.'}${rest}` : ''}\u00a0%`
}

/** E.164 `+84912345678` as `0912 345 678`; a international number stays as it is. */
export function formatPhone(e164: string) {
  if (!e164.startsWith('+84')) return e164
  const local = `0${e164.slice(3)}`
  return local.length === 10 ? `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}` : local
}

/** What somebody typed as a Vietnamese or international phone number, in E.164; null when it is none. */
export function parsePhone(typed: string): string | null {
  const digits = composed(typed).replace(/[\s.()\-\u00a0]/g, '')
  if (/^0[1-9]\d{8,9}$/.test(digits)) return `+84${digits.slice(1)}`
  const international = digits.replace(/^\+840+/, '+84')
  if (/^\+[1-9]\d{7,14}$/.test(international)) return international
  if (/^84[1-9]\d{8}$/.test(digits)) return `+${digits}`
  return null
}

/** A household's tax code is its owner's national ID: `001•••••••56`. Other codes are public and stay whole. */
export const maskTaxCode = (code: string) => (code.length === 12 ? `${code.slice(0, 3)}•••••••${code.slice(-2)}` : code)

/** Any text with the personal IDs in it masked; for showing cells of somebody's workbook. */
export const maskPersonalIds = (text: string) =>
  text.replace(/(?<!\d)\d(?:[ .]?\d){11}(?!\d)/g, (id) => maskTaxCode(id.replace(/\D/g, '')))
