import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProductRecordView } from '@/components/registry/product-record'
import { requireAdmin } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findProductRecord } from '@/lib/registry/queries/product-record'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry')('record.title') }
}

export default async function RegistryProductPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const record = await findProductRecord(await requireAdmin(locale), id)
  if (!record) notFound()
  return <ProductRecordView locale={locale} record={record} />
}
