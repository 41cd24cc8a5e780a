import { StepForm } from '@/components/catalog/editor/step-form'
import { Card } from '@/components/ui/card'
import { approveRevisionAction, returnRevisionAction } from '@/lib/catalog/actions/review-listing'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import { returnReasons } from '@/lib/catalog/rules-review'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ReturnForm } from './return-form'

/** The two decisions, beside the evidence they rest on. */
export function DecidePanel({ locale, review }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  const canApprove = !review.standingBlock && review.gaps.length === 0
  // The merchant reads Vietnamese, whatever the administrator reads.
  const merchant = translator('vi', 'reviews')
  return (
    <Card className="border-2 border-son">
      <h2 className="mb-3 text-lg">{t('decide')}</h2>
      {canApprove ? (
        <div className="mb-5 border-b border-line pb-5">
          <p className="mb-3 text-sm text-muted">{t(approveNote(review))}</p>
          <StepForm
            action={approveRevisionAction.bind(null, locale, review.revisionId)}
            kind="primary"
            words={{ go: t('approve'), busy: t('approving') }}
            className="w-full"
          />
        </div>
      ) : null}
      <ReturnForm
        action={returnRevisionAction.bind(null, locale, review.revisionId)}
        options={returnReasons.map((reason) => ({
          value: reason,
          label: t(`reason.${reason}`),
          toMerchant: merchant(`to-merchant.${reason}`),
        }))}
        wording={{
          reason: t('return-reason'),
          choose: t('return-choose'),
          words: t('return-words'),
          wordsHint: t('return-words-hint'),
          preview: t('preview'),
          previewEmpty: t('preview-empty'),
          heading: translator('vi', 'merchant-home')('listing.returned-title'),
          go: t('return'),
          busy: t('returning'),
        }}
      />
    </Card>
  )
}

function approveNote({ status, approved }: ReviewDetail) {
  if (status === 'paused') return 'approve-note-paused'
  if (status === 'taken-down') return 'approve-note-taken-down'
  if (status === 'withdrawn') return 'approve-note-closed'
  return approved ? 'approve-note-edit' : 'approve-note'
}
