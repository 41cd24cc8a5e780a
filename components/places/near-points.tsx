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
  return (
    <section aria-labelledby="points">
      <h2 id="points" className="text-lg font-semibold sm:text-xl">
        {t('points.title')}
      </h2>
      <ul className="points mt-1">
        {nearestPoints(points, spot, SHOWN).map((point) => (
          <SalesPointCard key={point.id} locale={locale} point={point} />
        ))}
      </ul>
      <p className="border-t border-line pt-3 text-sm text-muted">{t('points.note')}</p>
      <MoreLink href={pathIn(locale, '/sales-points')} label={t('points.all', { count: points.length })} />
    </section>
  )
}
