import type { Metadata } from 'next'
import { PicturesToReview } from '@/components/trace/pictures-to-review'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listPicturesToReview } from '@/lib/trace/queries/attachments'
import { listFarApart } from '@/lib/trace/queries/far-apart'

type Props = PageProps<'/[locale]/admin/trace'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'journey-files')('review.title') }
}

export default async function TraceDeskPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'listings')
  const [pictures, far, canDecide] = await Promise.all([
    listPicturesToReview(staff),
    listFarApart(staff),
    writesIn('listings'),
  ])
  return <PicturesToReview {...{ locale, pictures, far, canDecide }} />
}
