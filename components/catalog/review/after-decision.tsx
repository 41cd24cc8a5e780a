import { Notice } from '@/components/ui/notice'
import type { AdminActor } from '@/lib/auth/actors'
import { findReview } from '@/lib/catalog/queries/review-detail'
import { countWaitingReviews } from '@/lib/catalog/queries/review-queue'
import { isUuid } from '@/lib/format/ids'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the last decision did, on the page it led to. */
export async function AfterDecision({
  locale,
  admin,
  after,
}: {
  locale: Locale
  admin: AdminActor
  after: string | undefined
}) {
  const decided = after && isUuid(after) ? await findReview(admin, after) : null
  if (!decided?.review) return null
  const t = translator(locale, 'reviews')
  const { waiting: count } = await countWaitingReviews(admin)
  return (
    <Notice kind="success" className="mb-6">
      <p>{t(`after.${decided.review.decision}`, { name: decided.content.nameVi })}</p>
      <p>{count > 0 ? t('after.left', { count }) : t('after.none')}</p>
    </Notice>
  )
}
