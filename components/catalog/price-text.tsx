import type { Bilingual, PublicPrice } from '@/lib/catalog/public-types'
import { careOfSet } from '@/lib/catalog/rules-sets'
import { formatNumber, formatVnd } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** A price in words, strong, and its unit: `120.000 ₫ / kg`, a range, "from" for a visit, or that one has to ask. */
export function PriceText({
  locale,
  price,
  unit,
  setNumber,
}: {
  locale: Locale
  price: PublicPrice
  unit: Bilingual
  setNumber: number
}) {
  const shownUnit = price.kind === 'ON_REQUEST' ? '' : inLocale(locale, unit.vi, unit.en)
  return (
    <>
      <b>{priceInWords(locale, price, setNumber)}</b> {shownUnit ? <i>{`/\u00a0${shownUnit}`}</i> : null}
    </>
  )
}

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
