import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { WardIndex } from '@/components/places/ward-index'
import { listPublicWards } from '@/lib/catalog/queries/public-wards'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/wards'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'places')
  const { length: count } = await listPublicWards()
  return shopMetadata(locale, '/wards', {
    title: t('wards.page-title'),
    description: t('wards.description', { count }),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <WardIndex locale={locale} wards={await listPublicWards()} />
    </>
  )
}
