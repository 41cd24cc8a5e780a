import { formatNumber, formatVnd } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { PublicPrice } from './public-types'
import { careOfSet } from './rules-sets'

/** The amount alone: `120.000 ₫`, a range, "from" for a visit, or that one has to ask. */
export function priceInWords(locale: Locale, price: PublicPrice, setNumber: number): string {
  const t = translator(locale, 'listing')
  if (price.kind === 'ON_REQUEST') return t('price.on-request')
  const from = price.kind === 'FIXED' ? price.vnd : price.fromVnd
  if (careOfSet(setNumber) === 'tourism') return `${t('price.from')} ${formatVnd(from, locale)}`
  if (price.kind === 'FIXED') return formatVnd(from, locale)
  // The currency once: a card of a small phone has room for one line.
  return `${formatNumber(from, locale)}\u00a0– ${formatVnd(price.toVnd, locale)}`
}
