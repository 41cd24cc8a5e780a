import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WorkbookPreview } from '@/components/trace/workbook-preview'
import { requireMerchant } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findWorkbook } from '@/lib/trace/queries/workbook'

type Props = PageProps<'/[locale]/merchant/trace/workbook/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'lot-workbook')('preview') }
}

export default async function LotWorkbookPreviewPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const merchant = await requireMerchant(locale)
  const book = isUuid(id) ? await findWorkbook(merchant, id) : null
  if (!book) notFound()
  return <WorkbookPreview locale={locale} book={book} />
}
