import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { VillageIndex } from '@/components/places/village-index'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { listPublicVillages } from '@/lib/catalog/queries/public-villages'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/villages'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'places')
  const { length: count } = await listPublicVillages()
  return shopMetadata(locale, '/villages', {
    title: t('villages.page-title'),
    description: t('villages.description', { count }),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const [villages, groups] = await Promise.all([listPublicVillages(), listPublicGroups()])
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <VillageIndex locale={locale} villages={villages} groups={groups} />
    </>
  )
}
