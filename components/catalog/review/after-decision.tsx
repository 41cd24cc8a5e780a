import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { findReview } from '@/lib/catalog/queries/review-detail'
import { countWaitingReviews } from '@/lib/catalog/queries/review-queue'
import { isUuid } from '@/lib/format/ids'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the last decision did, on the page it led to. */
export async function AfterDecision({
  locale,
  staff,
  after,
}: {
  locale: Locale
  staff: StaffActor
  after: string | undefined
}) {
  const decided = after && isUuid(after) ? await findReview(staff, after) : null
  if (!decided?.review) return null
  const t = translator(locale, 'reviews')
  const { waiting: count } = await countWaitingReviews(staff)
  return (
    <Notice kind="success" className="mb-6">
      <p>{t(`after.${decided.review.decision}`, { name: decided.content.nameVi })}</p>
      <p>{count > 0 ? t('after.left', { count }) : t('after.none')}</p>
    </Notice>
  )
}
