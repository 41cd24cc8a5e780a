import type { Metadata } from 'next'
import { ProductSearch } from '@/components/registry/product-search'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { searchRegistry } from '@/lib/registry/queries/products'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<'q' | 'page', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry')('products.title') }
}

export default async function RegistryProductsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const { q, page: typedPage } = await searchParams
  const words = (q?.toString() ?? '').slice(0, 100)
  const page = pageOf(typedPage)
  const found = await searchRegistry(staff, words, page)
  const t = translator(locale, 'registry')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/registry')}>{t('import.back')}</BackLink>
      <PageHead title={t('products.title')} />
      <ProductSearch locale={locale} words={words} page={page} {...found} />
    </>
  )
}
