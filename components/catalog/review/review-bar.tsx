import { ArrowLeft, ArrowRight } from 'lucide-react'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import type { QueueNeighbours } from '@/lib/catalog/review-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Back to the queue, and to the ones beside this one. */
export function ReviewBar({ locale, neighbours }: { locale: Locale; neighbours: QueueNeighbours }) {
  const t = translator(locale, 'reviews')
  const { previous, next, total } = neighbours
  return (
    <nav aria-label={t('queue')} className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <BackLink href={pathIn(locale, '/admin/reviews')}>{t('back')}</BackLink>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm text-muted max-sm:w-full">{t('position', { total })}</span>
        {previous ? (
          <ButtonLink kind="secondary" rel="prev" href={pathIn(locale, `/admin/reviews/${previous}`)}>
            <ArrowLeft aria-hidden className="size-4" />
            {t('previous')}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink kind="secondary" rel="next" href={pathIn(locale, `/admin/reviews/${next}`)}>
            {t('next')}
            <ArrowRight aria-hidden className="size-4" />
          </ButtonLink>
        ) : (
          <span className="text-sm text-muted">{t('last')}</span>
        )}
      </div>
    </nav>
  )
}
