import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ProgressBoard } from '@/components/targets/progress-board'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findProgressToday } from '@/lib/targets/queries'

export async function generateMetadata({ params }: PageProps<'/[locale]/progress'>): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'progress')
  return shopMetadata(locale, '/progress', { title: t('title'), description: t('description') })
}

export default async function ProgressPage({ params }: PageProps<'/[locale]/progress'>) {
  const locale = localeOf((await params).locale)
  const progress = await findProgressToday()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      {progress ? <ProgressBoard locale={locale} progress={progress} /> : null}
    </>
  )
}
