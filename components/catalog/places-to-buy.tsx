import { ShopIcon } from '@/components/layout/shop-icon'
import { MapLink } from '@/components/places/map-link'
import { cn } from '@/components/ui/class-names'
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
    <div className="space-y-4">
      {links.length > 0 ? (
        <ul className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-1">
          {links.map(({ kind, value, href }, i) => (
            <li key={`${kind}${value}`}>
              <BuyLink locale={locale} kind={kind} href={href} isMain={i === 0}>
                {t(`buy.kinds.${kind}`, { phone: kind === 'PHONE' ? formatPhone(value) : '' })}
              </BuyLink>
            </li>
          ))}
        </ul>
      ) : null}
      {stores.map(({ value }) => (
        <div key={value} className="flex gap-2.5">
          <ShopIcon name="pin" className="mt-0.5 text-son" />
          <div>
            <p>
              <span className="font-semibold">{t('buy.kinds.STORE')}:</span> {value}
            </p>
            {withMaps ? <MapLink locale={locale} name={t('buy.kinds.STORE')} address={value} /> : null}
          </div>
        </div>
      ))}
    </div>
  )
}

/** A way to buy: a web address says whose site it leads to, since that is not this one. */
function BuyLink({
  locale,
  kind,
  href,
  isMain,
  children,
}: {
  locale: Locale
  kind: Place['kind']
  href: string
  isMain: boolean
  children: string
}) {
  const t = translator(locale, 'listing-page')
  const site = href.startsWith('http') ? new URL(href).hostname.replace(/^www\./, '') : null
  return (
    <a
      href={href}
      rel={site ? 'external nofollow noopener' : undefined}
      className={cn(
        'flex min-h-12 items-center gap-3 rounded-lg px-4 py-2 leading-snug transition-[filter,border-color] duration-150',
        isMain ? 'bg-son text-on-son hover:brightness-110' : 'border border-line bg-sheet hover:border-muted',
      )}
    >
      <ShopIcon name={placeIcons[kind]} />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{children}</span>
        {site ? (
          <span className={cn('block text-sm', isMain ? null : 'text-muted')}>
            {site} <span className="sr-only">({t('places.outside')})</span>
          </span>
        ) : null}
      </span>
      {site ? <ShopIcon name="outside" className="size-4" /> : null}
    </a>
  )
}
