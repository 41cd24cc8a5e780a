import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MerchantFileView } from '@/components/merchants/merchant-file-view'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findMerchant } from '@/lib/merchants/queries/find-merchant'

type Props = PageProps<'/[locale]/admin/merchants/[id]'>

const load = loadForStaff((staff, id) => findMerchant(staff, id, new Date()), 'merchants')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: (await load(id))?.name ?? translator(localeOf(locale), 'merchants')('facts.title') }
}

export default async function MerchantPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'merchants')
  const file = await load(id)
  if (!file) notFound()
  return <MerchantFileView file={file} locale={locale} now={new Date()} />
}
