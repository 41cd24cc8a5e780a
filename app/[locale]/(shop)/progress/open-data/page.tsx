import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { OpenDataView } from '@/components/open-data/open-data-view'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findLastSnapshot } from '@/lib/open-data/queries/last-snapshot'
import { findProgressToday } from '@/lib/targets/queries'

type Props = PageProps<'/[locale]/progress/open-data'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'reports')
  return shopMetadata(locale, '/progress/open-data', { title: t('open.title'), description: t('open.description') })
}

export default async function OpenDataPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const [progress, snapshot] = await Promise.all([findProgressToday(), findLastSnapshot()])
  const { publicUrl } = environment()
  const crumbs = [{ path: '/progress', name: translator(locale, 'progress')('products.back') }]
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={publicUrl} />
      {progress ? (
        <OpenDataView
          locale={locale}
          publicUrl={publicUrl}
          today={progress.today}
          computedAt={progress.computedAt}
          snapshot={snapshot}
        />
      ) : null}
    </>
  )
}
