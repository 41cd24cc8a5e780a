import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MerchantFileView } from '@/components/merchants/merchant-file-view'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findMerchant } from '@/lib/merchants/queries/find-merchant'

type Props = PageProps<'/[locale]/admin/merchants/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('facts.title') }
}

export default async function MerchantPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const now = new Date()
  const file = isUuid(id) ? await findMerchant(admin, id, now) : null
  if (!file) notFound()
  return <MerchantFileView file={file} locale={locale} now={now} />
}
