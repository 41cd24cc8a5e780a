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
    <div className="no-print sticky bottom-0 z-10 -mx-4 mt-6 flex items-center gap-3 border-t border-line bg-sheet px-4 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] lg:hidden">
      <p className="min-w-0 flex-1 leading-tight [&>b]:font-semibold [&>i]:text-sm [&>i]:not-italic [&>i]:text-muted">
        <PriceText locale={locale} price={offer.price} unit={offer.unit} setNumber={set.number} />
      </p>
      <a
        href={href}
        rel={href.startsWith('http') ? 'external nofollow noopener' : undefined}
        className="inline-flex min-h-11 max-w-[60%] items-center gap-2 rounded-lg bg-son px-4 py-2 font-semibold leading-tight text-on-son hover:brightness-110"
      >
        <ShopIcon name={placeIcons[kind]} />
        {kind === 'PHONE' ? t('buy.call') : t(`buy.kinds.${kind}`, { phone: '' })}
      </a>
    </div>
  )
}
