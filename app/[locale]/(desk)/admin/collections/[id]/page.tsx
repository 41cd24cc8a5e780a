import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CollectionEditor } from '@/components/collections/collection-editor'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findCollection } from '@/lib/catalog/queries/desk-collections'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findProductsFor } from '@/lib/search/queries/desk-products'
import { normalQuery } from '@/lib/search/rules-address'

type Props = PageProps<'/[locale]/admin/collections/[id]'>

const load = loadForStaff(findCollection, 'collections')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'collections')
  const name = (await load(id))?.name
  return { title: name ? `${inLocale(locale, name.vi, name.en)} · ${t('desk.title')}` : t('desk.title') }
}

export default async function CollectionPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'collections')
  const file = await load(id)
  if (!file) notFound()
  const told = await searchParams
  const query = normalQuery([told.q].flat()[0] ?? '')
  const found = query ? await findProductsFor(staff, query) : null
  return <CollectionEditor locale={locale} file={file} query={query} found={found} told={told} />
}
