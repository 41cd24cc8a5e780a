import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProductRecordView } from '@/components/registry/product-record'
import { BackLink } from '@/components/ui/back-link'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findProductRecord } from '@/lib/registry/queries/product-record'

type Props = PageProps<'/[locale]/admin/registry/products/[id]'>

const load = loadForStaff(findProductRecord, 'registry')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: (await load(id))?.name ?? translator(localeOf(locale), 'registry')('record.title') }
}

export default async function RegistryProductPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'registry')
  const record = await load(id)
  if (!record) notFound()
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/registry/products')}>
        {translator(locale, 'registry')('products.title')}
      </BackLink>
      <ProductRecordView locale={locale} record={record} />
    </>
  )
}
