import { MoreLink } from '@/components/catalog/shelf-section'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { nearestPoints, type Spot } from '@/lib/places/sales-point-rules'
import type { SalesPoint } from '@/lib/places/sales-point-types'
import { SalesPointCard } from './sales-point-card'

const SHOWN = 2

/** The OCOP points of sale nearest to where something is made; nothing while none is known. */
export function NearPoints({ locale, points, spot }: { locale: Locale; points: SalesPoint[]; spot: Spot }) {
  const t = translator(locale, 'listing-page')
  if (points.length === 0) return null
  const nearest = nearestPoints(points, spot, SHOWN)
  const near = nearest.filter(({ nearness }) => nearness !== 'city')
  // One at the other end of the city is near to nothing; said only where there is none that is.
  const shown = near.length > 0 ? near : nearest
  return (
    <section aria-labelledby="points">
      <h2 id="points" className="text-lg font-semibold sm:text-xl">
        {t(near.length > 0 ? 'points.title' : 'points.title-city')}
      </h2>
      <ul className="points mt-1">
        {shown.map((point) => (
          <SalesPointCard key={point.id} locale={locale} point={point} />
        ))}
      </ul>
      <p className="border-t border-line pt-3 text-sm text-muted">{t('points.note')}</p>
      <MoreLink href={pathIn(locale, '/sales-points')} label={t('points.all', { count: points.length })} />
    </section>
  )
}
