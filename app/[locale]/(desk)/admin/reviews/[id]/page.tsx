import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfterDecision } from '@/components/catalog/review/after-decision'
import { ReviewBar } from '@/components/catalog/review/review-bar'
import { ReviewSheet } from '@/components/catalog/review/review-sheet'
import { Badge } from '@/components/ui/badge'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findReview } from '@/lib/catalog/queries/review-detail'
import { findQueueNeighbours } from '@/lib/catalog/queries/review-queue'
import { formatMoment } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ after?: string; done?: string }>
}

const load = loadForStaff(findReview, 'listings')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'reviews')
  const name = (await load(id))?.content.nameVi
  return { title: name ? `${name} · ${t('title')}` : t('title') }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { locale: typed, id } = await params
  const locale = localeOf(typed)
  const staff = await requireStaff(locale, 'listings')
  const review = await load(id)
  if (!review) notFound()
  const [neighbours, { after, done }] = await Promise.all([findQueueNeighbours(staff, id), searchParams])
  const t = translator(locale, 'reviews')
  const sent = { merchant: review.merchant.name, time: formatMoment(review.submittedAt) }
  const told = done ? textFor(locale, 'reviews', `done.${done}`) : null
  return (
    <>
      <ReviewBar locale={locale} neighbours={neighbours} />
      <AfterDecision locale={locale} staff={staff} after={after} />
      {told ? (
        <Notice kind="success" className="mb-6">
          {told}
        </Notice>
      ) : null}
      <PageHead
        title={
          <span className="inline-flex flex-wrap items-center gap-3">
            {review.content.nameVi}
            <Badge tone={review.approved ? 'neutral' : 'info'}>{t(review.approved ? 'kind.edit' : 'kind.new')}</Badge>
          </span>
        }
        intro={`${review.submittedBy ? t('sent-by', { ...sent, name: review.submittedBy }) : t('sent', sent)}. ${t('version', { n: review.number })}.`}
      />
      <ReviewSheet locale={locale} review={review} />
    </>
  )
}
