import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MergePage } from '@/components/registry/merge-page'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findCorrectableProduct } from '@/lib/registry/queries/correctable'

type Props = PageProps<'/[locale]/admin/registry/products/[id]/merge'>

const load = loadForRegistering(findCorrectableProduct)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('kind.MERGE_PRODUCTS') }
}

export default async function MergeProductPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const registrar = await requireRegistering(locale)
  const entry = await load(id)
  if (!entry) notFound()
  const { q } = await searchParams
  return <MergePage registrar={registrar} locale={locale} kind="products" entry={entry} q={q} />
}
