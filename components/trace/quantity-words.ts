import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'

/** A quantity with its unit as people say it: `12,5 kg`. */
export function quantityWords(locale: Locale, quantity: number, unit: string): string {
  const number = quantity.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 })
  return `${number} ${textFor(locale, 'trace', `origin.units.${unit}`) ?? unit}`
}
