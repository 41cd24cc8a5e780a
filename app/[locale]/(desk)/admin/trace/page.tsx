import type { Metadata } from 'next'
import { TraceOverview } from '@/components/trace/trace-overview'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listDecidedPictures } from '@/lib/trace/queries/desk-pictures'
import { listFarApart } from '@/lib/trace/queries/far-apart'

type Props = PageProps<'/[locale]/admin/trace'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'journey-files')('review.title') }
}

export default async function TraceDeskPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'listings')
  const [pictures, far] = await Promise.all([listDecidedPictures(staff), listFarApart(staff)])
  return <TraceOverview {...{ locale, pictures, far }} />
}
