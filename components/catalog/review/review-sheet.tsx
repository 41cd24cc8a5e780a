import type { ReactNode } from 'react'
import { ContentPreview } from '@/components/catalog/editor/content-preview'
import { ReturnWords } from '@/components/catalog/editor/returned-notice'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { ReviewDetail } from '@/lib/catalog/review-types'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ListingPanel } from './listing-panel'
import { ReviewChanges } from './review-changes'
import { ReviewChecks } from './review-checks'
import { CertificateCard, MerchantCard, ProducerCard } from './review-evidence'

type Props = { locale: Locale; review: ReviewDetail; hints: ReactNode; decide: ReactNode; aside: ReactNode }

/** One submitted content: the claim on the left, the evidence and the decision beside it. */
export function ReviewSheet({ locale, review, hints, decide, aside }: Props) {
  const t = translator(locale, 'reviews')
  const { content, product } = review
  const hasEnglish = content.nameEn !== '' || content.storyEn !== ''
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <DecidedNotice locale={locale} review={review} />
        {review.decisionBlock ? null : hints}
        <ReviewChecks locale={locale} review={review} />
        <ReviewChanges locale={locale} review={review} />
        <Card>
          <h2 className="mb-4 text-lg">{t('content')}</h2>
          <ContentPreview locale={locale} language="vi" content={content} setNumber={product.setNumber} />
        </Card>
        <Card>
          <h2 className="mb-4 text-lg">{t('content-en')}</h2>
          {hasEnglish ? (
            <ContentPreview locale={locale} language="en" content={content} setNumber={product.setNumber} />
          ) : (
            <p className="text-muted">{t('no-english')}</p>
          )}
        </Card>
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <CertificateCard locale={locale} review={review} />
        {decide}
        <ProducerCard locale={locale} review={review} />
        <MerchantCard locale={locale} review={review} />
        {aside}
        <ListingPanel locale={locale} review={review} />
      </div>
    </div>
  )
}

function DecidedNotice({ locale, review: { review, decisionBlock } }: { locale: Locale; review: ReviewDetail }) {
  const t = translator(locale, 'reviews')
  if (!decisionBlock && !review) return null
  if (!review) return decisionBlock ? <Notice kind="info">{t(`closed.${decisionBlock}`)}</Notice> : null
  const decision = t(`decision-label.${review.decision}`)
  const by = review.by ?? t('somebody')
  return (
    <Notice
      kind={review.decision === 'APPROVED' ? 'info' : 'warning'}
      title={t('decided-line', { decision, time: formatMoment(review.decidedAt), by })}
    >
      <ReturnWords locale={locale} reasonCode={review.reasonCode} words={review.words} />
      {decisionBlock === 'superseded' ? <p>{t('closed.superseded')}</p> : null}
    </Notice>
  )
}
