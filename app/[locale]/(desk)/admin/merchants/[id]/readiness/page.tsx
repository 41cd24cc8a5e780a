import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminReadiness } from '@/components/readiness/admin-readiness'
import { requireStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findReadinessFile } from '@/lib/readiness/queries/readiness-file'

type Props = PageProps<'/[locale]/admin/merchants/[id]/readiness'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'readiness')('admin.title') }
}

export default async function MerchantReadinessPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'proofs')
  const file = isUuid(id) ? await findReadinessFile(staff, id, new Date()) : null
  if (!file) notFound()
  return <AdminReadiness locale={locale} file={file} />
}
