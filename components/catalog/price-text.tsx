import type { Bilingual, PublicPrice } from '@/lib/catalog/public-types'
import { formatVnd } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const TOURISM_SET = 26

/** A price in words: `120.000 ₫ / kg`, a range, "from" for a visit, or that one has to ask. */
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
  const t = translator(locale, 'listing')
  if (price.kind === 'ON_REQUEST') return <span className="font-semibold">{t('price.on-request')}</span>
  const shownUnit = inLocale(locale, unit.vi, unit.en)
  const from = price.kind === 'FIXED' ? price.vnd : price.fromVnd
  return (
    <>
      <span className="font-semibold">
        {setNumber === TOURISM_SET ? `${t('price.from')} ` : ''}
        {formatVnd(from, locale)}
        {price.kind === 'RANGE' && setNumber !== TOURISM_SET ? <> – {formatVnd(price.toVnd, locale)}</> : null}
      </span>
      {shownUnit ? <span className="inline-block text-muted">&nbsp;/&nbsp;{shownUnit}</span> : null}
    </>
  )
}
