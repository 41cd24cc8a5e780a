import type { Metadata } from 'next'
import { ProductSearch } from '@/components/registry/product-search'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listGroupOptions, listSetOptions, listWardOptions } from '@/lib/registry/queries/code-names'
import { searchRegistry } from '@/lib/registry/queries/search-registry'
import { placeOf, registryFilterOf } from '@/lib/registry/search-rules'

type Props = PageProps<'/[locale]/admin/registry/products'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry')('products.title') }
}

export default async function RegistryProductsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const asked = await searchParams
  const filter = registryFilterOf(asked)
  const [found, wards, sets, groups] = await Promise.all([
    searchRegistry(staff, filter, placeOf(asked)),
    listWardOptions(locale),
    listSetOptions(),
    listGroupOptions(),
  ])
  return (
    <>
      <PageHead title={translator(locale, 'registry')('products.title')} />
      <RegistryNav locale={locale} current="products" />
      <ProductSearch locale={locale} filter={filter} options={{ wards, sets, groups }} found={found} />
    </>
  )
}
