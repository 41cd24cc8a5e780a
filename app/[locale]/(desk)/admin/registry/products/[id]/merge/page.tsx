import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MergeChoice } from '@/components/registry/merge-choice'
import { BackLink } from '@/components/ui/back-link'
import { loadForRegistering, requireRegistering } from '@/lib/auth/guards'
import { composed } from '@/lib/format/text'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findCorrectableProduct } from '@/lib/registry/queries/correctable'
import { listMergeTargets } from '@/lib/registry/queries/duplicates'
import { keepable } from '@/lib/workbooks/cell-text'

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
  const words = typeof q === 'string' ? composed(keepable(q)).slice(0, 100) : ''
  const targets = await listMergeTargets(registrar, 'products', id, words)
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/registry/products/${id}`)}>{entry.name}</BackLink>
      <MergeChoice locale={locale} kind="products" entry={entry} words={words} targets={targets} />
    </>
  )
}
