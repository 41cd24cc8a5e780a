import { redirect } from 'next/navigation'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/catalog/input'
import { findFirstWaiting, findQueueNeighbours } from '@/lib/catalog/queries/review-queue'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string }> }

/** Leads on from a decided content: to the next in the queue, else to the first, else to the empty queue. */
export default async function NextReviewPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireAdmin(locale)
  const { after = '' } = await searchParams
  const next = isUuid(after) ? (await findQueueNeighbours(admin, after)).next : null
  const id = next ?? (await findFirstWaiting(admin))
  return redirect(pathIn(locale, `/admin/reviews${id ? `/${id}` : ''}?after=${encodeURIComponent(after)}`))
}
