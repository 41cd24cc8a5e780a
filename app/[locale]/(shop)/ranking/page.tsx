import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { RankingCriteria } from '@/components/search/ranking-criteria'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/ranking'>): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'ranking')
  return shopMetadata(locale, '/ranking', { title: t('title'), description: t('description') })
}

export default async function Page({ params }: PageProps<'/[locale]/ranking'>) {
  const locale = localeOf((await params).locale)
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <RankingCriteria locale={locale} />
    </>
  )
}
