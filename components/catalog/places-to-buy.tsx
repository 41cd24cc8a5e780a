import { ShopIcon } from '@/components/layout/shop-icon'
import { MapLink } from '@/components/places/map-link'
import { placeHref } from '@/lib/catalog/public-rules'
import type { Place } from '@/lib/catalog/types'
import { formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { placeIcons } from './place-icons'

/** Where to buy or book: the first way is the strong button, a shop in a street is an address to read. */
export function PlacesToBuy({
  locale,
  places,
  withMaps,
}: {
  locale: Locale
  places: Place[]
  /** Whether addresses are real enough to be looked up on a map. */
  withMaps: boolean
}) {
  const t = translator(locale, 'listing')
  if (places.length === 0) return <p className="text-muted">{t('buy.none')}</p>
  const links = places.flatMap((place) => {
    const href = placeHref(place)
    return href ? [{ ...place, href }] : []
  })
  const stores = places.filter(({ kind }) => kind === 'STORE')
  return (
    <>
      {links.length > 0 ? (
        <ul className="places">
          {links.map(({ kind, value, href }) => (
            <li key={`${kind}${value}`}>
              <BuyLink locale={locale} kind={kind} href={href}>
                {t(`buy.kinds.${kind}`, { phone: kind === 'PHONE' ? formatPhone(value) : '' })}
              </BuyLink>
            </li>
          ))}
        </ul>
      ) : null}
      {stores.map(({ value }) => (
        <div key={value} className="places-store">
          <ShopIcon name="pin" />
          <div>
            <p>
              <b className="font-semibold">{t('buy.kinds.STORE')}:</b> {value}
            </p>
            {withMaps ? <MapLink locale={locale} name={t('buy.kinds.STORE')} address={value} /> : null}
          </div>
        </div>
      ))}
    </>
  )
}

/** A way to buy: a web address says whose site it leads to, since that is not this one. */
function BuyLink({
  locale,
  kind,
  href,
  children,
}: {
  locale: Locale
  kind: Place['kind']
  href: string
  children: string
}) {
  const t = translator(locale, 'listing-page')
  const site = href.startsWith('http') ? new URL(href).hostname.replace(/^www\./, '') : null
  return (
    <a href={href} rel={site ? 'external nofollow noopener' : undefined} ping="/api/visits">
      <ShopIcon name={placeIcons[kind]} />
      <span>
        <b>{children}</b>
        {site ? (
          <small>
            {site} <span className="sr-only">({t('places.outside')})</span>
          </small>
        ) : null}
      </span>
      {site ? <ShopIcon name="outside" className="size-4" /> : null}
    </a>
  )
}
