import { ShopIcon } from '@/components/layout/shop-icon'
import { Badge } from '@/components/ui/badge'
import { formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { NearPoint, SalesPoint } from '@/lib/places/sales-point-types'
import { MapLink } from './map-link'

/** A point of sale: where, when, and how to ask; `near` says how near it is to what the page is about. */
export function SalesPointCard({
  locale,
  point,
  heading: Heading = 'h3',
}: {
  locale: Locale
  point: SalesPoint & Partial<Pick<NearPoint, 'nearness'>>
  heading?: 'h3' | 'h4'
}) {
  const t = translator(locale, 'listing-page')
  const { address, ward, phone, nearness, isDemo } = point
  const name = inLocale(locale, point.name.vi, point.name.en)
  const hours = inLocale(locale, point.hours.vi, point.hours.en)
  const place = address.includes(ward.vi) ? address : `${address}, ${inLocale(locale, ward.vi, ward.en)}`
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Heading className="font-semibold">{name}</Heading>
        {isDemo ? <Badge tone="warn">{t('points.demo')}</Badge> : null}
      </div>
      {nearness ? <p className="text-sm text-ngoc-ink">{t(`points.near.${nearness}`)}</p> : null}
      <p>{place}</p>
      {hours ? <p className="text-sm text-muted">{t('points.hours', { hours })}</p> : null}
      <p className="flex flex-wrap gap-x-5">
        {phone ? (
          <a
            href={`tel:${phone}`}
            className="inline-flex min-h-11 items-center gap-2 text-lam underline-offset-4 hover:underline"
          >
            <ShopIcon name="phone" className="size-4" />
            {t('points.call', { phone: formatPhone(phone) })}
          </a>
        ) : null}
        {isDemo ? null : <MapLink locale={locale} name={name} address={place} />}
      </p>
    </li>
  )
}
