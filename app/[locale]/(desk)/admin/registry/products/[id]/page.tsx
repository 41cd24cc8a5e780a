import { notFound } from 'next/navigation'
import { ProductRecordView } from '@/components/registry/product-record'
import { requireAdmin } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { findProductRecord } from '@/lib/registry/queries/products'

type Props = { params: Promise<{ locale: string; id: string }> }

export default async function RegistryProductPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const record = /^[0-9a-f-]{36}$/.test(id) ? await findProductRecord(admin, id) : null
  if (!record) notFound()
  return <ProductRecordView locale={locale} record={record} />
}
