import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissingPage } from '@/components/layout/shop-missing'
import { productsPath } from '@/components/targets/day-paths'
import { GroupProductsView } from '@/components/targets/group-products-view'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findGroupProducts } from '@/lib/targets/queries'
import { productListAt } from '@/lib/targets/rules'

type Props = PageProps<'/[locale]/progress/groups/[slug]/[[...at]]'>

export const generateStaticParams = () => [{ slug: '_', at: [] }]

async function load({ params }: Props) {
  const { locale, slug, at } = await params
  const place = productListAt(at ?? [])
  const found = place && (await findGroupProducts(slug, place.list, place.page))
  return { locale: localeOf(locale), slug, place, found: found?.products ? found : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, place, found } = await load(props)
  if (!found || !place) return { title: translator(locale, 'layout')('missing.title') }
  const t = translator(locale, 'progress')
  const name = inLocale(locale, found.group.nameVi, found.group.nameEn)
  return shopMetadata(locale, productsPath(slug, place.list, place.page), {
    title: t('products.title', { name }),
    description: t('products.description', { name }),
  })
}

export default async function GroupProductsPage(props: Props) {
  const { locale, place, found } = await load(props)
  if (!found || !place) return <ShopMissingPage locale={locale} />
  const crumbs = [{ path: '/progress', name: translator(locale, 'progress')('products.back') }]
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={environment().publicUrl} />
      <GroupProductsView locale={locale} found={found} list={place.list} page={place.page} />
    </>
  )
}
