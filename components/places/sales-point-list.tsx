import { EmptyState, PageHead } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pointsByDistrict } from '@/lib/places/sales-point-rules'
import type { SalesPoint } from '@/lib/places/sales-point-types'
import { SalesPointCard } from './sales-point-card'

/** Every OCOP point of sale, by former district. */
export function SalesPointList({ locale, points }: { locale: Locale; points: SalesPoint[] }) {
  const t = translator(locale, 'listing-page')
  if (points.length === 0)
    return (
      <div className="pt-4">
        <PageHead title={t('points.page-title')} />
        <EmptyState title={t('points.empty')}>{t('points.empty-body')}</EmptyState>
      </div>
    )
  return (
    <div className="pt-4">
      <PageHead
        title={t('points.page-title')}
        intro={
          <>
            {t('points.page-intro', { count: points.length })}
            {points.some(({ isDemo }) => isDemo) ? <strong> {t('points.demo-note')}</strong> : null}
          </>
        }
      />
      <div className="gap-x-10 sm:columns-2 lg:columns-3">
        {pointsByDistrict(points).map(({ district, points: found }) => (
          <section key={district} className="mb-8 break-inside-avoid">
            <h2 className="border-b border-line pb-1 text-lg" lang="vi">
              {district}
            </h2>
            <ul className="points">
              {found.map((point) => (
                <SalesPointCard key={point.id} locale={locale} point={point} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
