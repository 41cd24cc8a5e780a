import { ShopIcon, type ShopIconName } from '@/components/layout/shop-icon'
import { cn } from '@/components/ui/class-names'
import { placeHref } from '@/lib/catalog/public-rules'
import type { Place } from '@/lib/catalog/types'
import { formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const icons: Record<Place['kind'], ShopIconName> = {
  SHOPEE: 'bag',
  LAZADA: 'bag',
  TIKI: 'bag',
  TIKTOK_SHOP: 'bag',
  WEBSITE: 'globe',
  ZALO: 'chat',
  PHONE: 'phone',
  STORE: 'pin',
  BOOKING: 'calendar',
}

/** Where to buy or book: the first way is the strong button, a shop in a street is an address to read. */
export function PlacesToBuy({ locale, places }: { locale: Locale; places: Place[] }) {
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
              <BuyLink kind={kind} href={href} isMain={i === 0}>
                {t(`buy.kinds.${kind}`, { phone: kind === 'PHONE' ? formatPhone(value) : '' })}
              </BuyLink>
            </li>
          ))}
        </ul>
      ) : null}
      {stores.map(({ value }) => (
        <p key={value} className="flex gap-2.5">
          <ShopIcon name="pin" className="mt-0.5 text-son" />
          <span>
            <span className="font-semibold">{t('buy.kinds.STORE')}:</span> {value}
          </span>
        </p>
      ))}
    </div>
  )
}

function BuyLink({
  kind,
  href,
  isMain,
  children,
}: {
  kind: Place['kind']
  href: string
  isMain: boolean
  children: string
}) {
  const isWeb = href.startsWith('http')
  return (
    <a
      href={href}
      rel={isWeb ? 'nofollow noopener' : undefined}
      className={cn(
        'flex min-h-12 items-center justify-center gap-2.5 rounded-lg px-4 py-2 text-center font-semibold leading-snug transition-[filter,border-color] duration-150',
        isMain ? 'bg-son text-on-son hover:brightness-110' : 'border border-line bg-sheet hover:border-muted',
      )}
    >
      <ShopIcon name={icons[kind]} />
      {children}
    </a>
  )
}
