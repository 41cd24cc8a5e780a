import Link from 'next/link'
import { StatusBadges } from '@/components/catalog/editor/status-badge'
import { FoldedStep } from '@/components/catalog/editor/step-form'
import { ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { restoreListingAction, takeDownListingAction } from '@/lib/catalog/actions/review-listing'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The listing the content belongs to: where it stands on the booth, and taking it down or restoring it. */
export function ListingPanel({ locale, review }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  const { listingId, revisionId, moves, status, edit, stateReason, slug, merchant } = review
  const link = 'inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline'
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-lg">{t('listing')}</h2>
      <StatusBadges locale={locale} status={status} edit={edit} />
      {stateReason ? <p className="text-sm text-muted">{t('state-reason', { words: stateReason })}</p> : null}
      <div className="flex flex-col">
        {status === 'public' ? (
          <Link href={pathIn(locale, `/listings/${slug}`)} className={link}>
            {t('open-listing')}
          </Link>
        ) : null}
        <Link href={pathIn(locale, `/admin/merchants/${merchant.id}`)} className={link}>
          {t('merchant-page')}
        </Link>
      </div>
      <ForWriters area="listings">
        {moves.includes('take-down') ? (
          <FoldedStep
            title={t('take-down.title')}
            body={t('take-down.body')}
            action={takeDownListingAction.bind(null, locale, listingId, revisionId)}
            kind="danger"
            words={{ go: t('take-down.go'), busy: t('busy'), words: t('take-down.words') }}
            wordsRequired
          />
        ) : null}
        {moves.includes('restore') ? (
          <FoldedStep
            title={t('restore.title')}
            body={t('restore.body')}
            action={restoreListingAction.bind(null, locale, listingId, revisionId)}
            words={{ go: t('restore.go'), busy: t('busy'), words: t('restore.words') }}
            wordsRequired
          />
        ) : null}
      </ForWriters>
    </Card>
  )
}
