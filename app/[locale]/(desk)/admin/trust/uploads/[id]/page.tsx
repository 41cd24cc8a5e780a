import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TrustLook } from '@/components/trust/trust-look'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findTrustUpload } from '@/lib/trust/queries/trust-upload'

type Props = PageProps<'/[locale]/admin/trust/uploads/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trust')('look.title') }
}

export default async function TrustLookPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireAdmin(locale)
  const upload = isUuid(id) ? await findTrustUpload(staff, id) : null
  if (!upload) notFound()
  return <TrustLook locale={locale} upload={upload} now={new Date()} />
}
