import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { findFirstWaiting, findQueueNeighbours } from '@/lib/catalog/queries/review-queue'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

type Props = { params: Promise<{ locale: string; after: string }> }

/**
 * Leads on from a decided content: to the next in the queue, else to the first, else to the empty queue.
 * The decided one is in the path, not the query: browsers remember where a path led, whatever its query.
 */
export default async function NextReviewPage({ params }: Props) {
  const { locale: segment, after } = await params
  const locale = localeOf(segment)
  const staff = await requireReviewing(locale)
  const next = isUuid(after) ? (await findQueueNeighbours(staff, after)).next : null
  const id = next ?? (await findFirstWaiting(staff))
  return redirect(pathIn(locale, `/admin/reviews${id ? `/${id}` : ''}?after=${encodeURIComponent(after)}`))
}
