import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { approveNote } from '@/components/catalog/review/approve-note'
import { ReviewSheet } from '@/components/catalog/review/review-sheet'
import { DecideCard } from '@/components/desk/decide-card'
import { HintCard, NoteCard, RecordCard } from '@/components/desk/item-aside'
import { ItemTop } from '@/components/desk/item-top'
import { ReviewOrders } from '@/components/desk/review-orders'
import { Badge } from '@/components/ui/badge'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findReview } from '@/lib/catalog/queries/review-detail'
import { findDeskAt } from '@/lib/desk/queries/desk-at'
import { formatMoment } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/reviews/[id]'>

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
  const admin = await requireStaff(locale, 'listings')
  const review = await load(id)
  if (!review) notFound()
  const asked = await searchParams
  const at = await findDeskAt(admin, { kind: 'LISTING', itemId: id }, asked)
  const t = translator(locale, 'reviews')
  const sent = { merchant: review.merchant.name, time: formatMoment(review.submittedAt) }
  const told = asked.done ? textFor(locale, 'reviews', `done.${asked.done}`) : null
  return (
    <>
      <ItemTop locale={locale} at={at} />
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
      <ReviewSheet
        locale={locale}
        review={review}
        decide={<DecideCard locale={locale} at={at} note={approveNote(locale, review)} />}
        aside={
          <>
            <NoteCard locale={locale} at={at} />
            <RecordCard locale={locale} at={at} merchantId={review.merchant.id} />
            <ReviewOrders locale={locale} admin={admin} review={review} />
          </>
        }
        hints={<HintCard locale={locale} at={at} />}
      />
    </>
  )
}
