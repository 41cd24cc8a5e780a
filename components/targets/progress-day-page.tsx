import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { environment } from '@/lib/config/environment'
import { isDay } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { View } from '@/lib/readiness/types'
import { findProgress, findProgressToday } from '@/lib/targets/queries'
import { FIRST_DAY } from '@/lib/targets/rules'
import { dayPath } from './day-paths'
import { DayForm } from './figures-day'
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
  const crumbs = [{ path: '/progress', name: t('products.back') }]
  if (progress)
    return (
      <>
        <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={environment().publicUrl} />
        <ProgressBoard locale={locale} progress={progress} />
      </>
    )
  const today = (await findProgressToday())?.day
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={crumbs} publicUrl={environment().publicUrl} />
      <section className="mx-auto max-w-2xl py-10">
        <h1 className="text-2xl sm:text-3xl">{t('date.missing-title')}</h1>
        <p className="mt-3 mb-6 text-muted">{t('date.missing-body', { first: formatDay(FIRST_DAY) })}</p>
        {today ? <DayForm locale={locale} day={today} today={today} /> : null}
        <a
          href={pathIn(locale, '/progress')}
          className="mt-4 inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {t('date.back')}
        </a>
      </section>
      <ShopNotFoundStatus />
    </>
  )
}
