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
}: {
  locale: Locale
  point: SalesPoint & Partial<Pick<NearPoint, 'nearness'>>
}) {
  const t = translator(locale, 'listing-page')
  const { address, ward, phone, nearness, isDemo } = point
  const name = inLocale(locale, point.name.vi, point.name.en)
  const hours = inLocale(locale, point.hours.vi, point.hours.en)
  const place = address.includes(ward.vi) ? address : `${address}, ${inLocale(locale, ward.vi, ward.en)}`
  return (
    <li>
      <h3 className="flex flex-wrap items-center gap-x-2">
        {name} {isDemo ? <Badge tone="warn">{t('points.demo')}</Badge> : null}
      </h3>
      {nearness ? <p className="near">{t(`points.near.${nearness}`)}</p> : null}
      <p>{place}</p>
      {hours ? <p className="hours">{t('points.hours', { hours })}</p> : null}
      {phone || !isDemo ? (
        <p className="ways">
          {phone ? (
            <a href={`tel:${phone}`} className="point-way">
              {t('points.call', { phone: formatPhone(phone) })}
            </a>
          ) : null}
          {isDemo ? null : <MapLink locale={locale} name={name} address={place} />}
        </p>
      ) : null}
    </li>
  )
}
