import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { SalesPointList } from '@/components/places/sales-point-list'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listSalesPoints } from '@/lib/places/queries'

type Props = PageProps<'/[locale]/sales-points'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'listing-page')
  const { length: count } = await listSalesPoints()
  return shopMetadata(locale, '/sales-points', {
    title: t('points.page-title'),
    description: t('points.page-description', { count }),
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const points = await listSalesPoints()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <SalesPointList locale={locale} points={points} />
    </>
  )
}
