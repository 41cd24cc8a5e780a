import { Notice } from '@/components/ui/notice'
import { detailLabel } from '@/lib/catalog/detail-words'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import { MIN_STORY } from '@/lib/catalog/rules-content'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ReturnWords } from '../editor/returned-notice'

/** What keeps the content from being approved, what deserves a second look, and what was said about it before. */
export function ReviewChecks({ locale, review }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  const home = translator(locale, 'merchant-home')
  const { standingBlock, gaps, hints, claims, missingDetails, earlier } = review
  const newlyAsked = missingDetails.map((field) => detailLabel(locale, review.product.setNumber, field)).join(', ')
  const missing = gaps.map((gap) => home(`gap.${gap}`, { min: MIN_STORY })).join(', ')
  return (
    <>
      {standingBlock || gaps.length > 0 ? (
        <Notice kind="warning" title={t('blocked.title')}>
          {standingBlock ? <p>{t(`blocked.${standingBlock}`)}</p> : null}
          {gaps.length > 0 ? <p>{t('blocked.gaps', { gaps: missing })}</p> : null}
        </Notice>
      ) : null}
      {missingDetails.length > 0 ? (
        <Notice>{translator(locale, 'listing-details')('missing', { labels: newlyAsked })}</Notice>
      ) : null}
      {hints.includes('health-claim') ? (
        <Notice kind="warning">{t('claims', { words: claims.join(', ') })}</Notice>
      ) : null}
      {earlier.length > 0 ? (
        <details className="rounded-lg border border-line px-4">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
            {t('earlier')} ({earlier.length})
          </summary>
          <ul className="flex flex-col gap-3 pb-3 text-sm">
            {earlier.map((one) => (
              <li key={one.number}>
                <p className="text-muted">
                  {t('earlier-line', { n: one.number, time: formatMoment(one.decidedAt), by: one.by ?? t('somebody') })}
                </p>
                <ReturnWords locale={locale} reasonCode={one.reasonCode} words={one.words} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
