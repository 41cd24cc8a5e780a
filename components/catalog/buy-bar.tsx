import { ShopIcon } from '@/components/layout/shop-icon'
import { placeHref } from '@/lib/catalog/public-rules'
import type { ListingDetail } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { placeIcons } from './place-icons'
import { PriceText } from './price-text'

/** On a phone the price and the first way to buy stay under the thumb while the page is read. */
export function BuyBar({ locale, listing: { offer, set } }: { locale: Locale; listing: ListingDetail }) {
  const t = translator(locale, 'listing')
  const place = offer?.places.find((one) => placeHref(one) !== null)
  const href = place && placeHref(place)
  if (!offer || !place || !href) return null
  const { kind } = place
  return (
    <div className="buy-bar no-print">
      <p>
        <PriceText locale={locale} price={offer.price} unit={offer.unit} setNumber={set.number} />
      </p>
      <a href={href} rel={href.startsWith('http') ? 'external nofollow noopener' : undefined} ping="/api/visits">
        <ShopIcon name={placeIcons[kind]} />
        {kind === 'PHONE' ? t('buy.call') : t(`buy.kinds.${kind}`, { phone: '' })}
      </a>
    </div>
  )
}
