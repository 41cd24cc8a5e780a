import { priceInWords } from '@/lib/catalog/price-words'
import type { Bilingual, PublicPrice } from '@/lib/catalog/public-types'
import { unbroken } from '@/lib/format/text'
import { inLocale, type Locale } from '@/lib/i18n/locales'

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
      <b>{priceInWords(locale, price, setNumber)}</b> {shownUnit ? <i>{`/\u00a0${unbroken(shownUnit)}`}</i> : null}
    </>
  )
}
