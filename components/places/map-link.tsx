import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** A way to an address on a map outside this site. */
export function MapLink({ locale, name, address }: { locale: Locale; name: string; address: string }) {
  const t = translator(locale, 'listing-page')
  return (
    <a
      href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`}
      rel="external nofollow noopener"
      aria-label={t('places.map-of', { name })}
      className="inline-flex min-h-11 items-center gap-2 text-lam underline-offset-4 hover:underline"
    >
      <ShopIcon name="pin" className="size-4" />
      {t('places.map')}
      <ShopIcon name="outside" className="size-4" />
    </a>
  )
}
