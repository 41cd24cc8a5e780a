import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { environment } from '@/lib/config/environment'
import { isDay } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { View } from '@/lib/readiness/types'
import { findProgress } from '@/lib/targets/queries'
import { FIRST_DAY } from '@/lib/targets/rules'
import { dayPath } from './day-paths'
import { ProgressBoard } from './progress-board'

/** A board of one day is for whoever asks for it; search engines keep to the board of today. */
export function dayMetadata(locale: Locale, day: string, view: View): Metadata {
  const t = translator(locale, 'progress')
  if (!isDay(day)) return { title: t('date.missing-title') }
  const about = { title: t('title-on', { day: formatDay(day) }), description: t('description'), isIndexed: false }
  return shopMetadata(locale, dayPath(day, view), about)
}

/** The board of a day in one of the two views, or an explanation why there is none. */
export async function ProgressDayPage({ locale, day, view }: { locale: Locale; day: string; view: View }) {
  const t = translator(locale, 'progress')
  const progress = isDay(day) ? await findProgress(day, view) : null
  const crumbs = [{ path: '/progress', name: t('title') }]
  if (progress)
    return (
      <>
        <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={environment().publicUrl} />
        <ProgressBoard locale={locale} progress={progress} />
      </>
    )
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={environment().publicUrl} />
      <ShopMissing
        locale={locale}
        title={t('date.missing-title')}
        body={t('date.missing-body', { first: formatDay(FIRST_DAY) })}
      />
      <ShopNotFoundStatus />
    </>
  )
}
