import { redirect } from 'next/navigation'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

type Props = PageProps<'/[locale]/admin/reviews'>

/** Products wait in the one queue of the desk. */
export default async function ReviewsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requireStaff(locale, 'listings')
  redirect(pathIn(locale, '/admin/queue?kind=listing'))
}
