import type { Route } from 'next'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { isDay } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { DayFault } from '@/lib/targets/row-address'
import { FIRST_DAY } from '@/lib/targets/rules'
import { DayViewForm } from './day-choice'
import { DeskTabs } from './desk-tabs'

/** Instead of figures, for a day that has none: why, and the way to one that has. */
export function NoSuchDay({
  locale,
  path,
  fault,
  today,
}: {
  locale: Locale
  path: Route
  fault: DayFault
  today: string
}) {
  return (
    <>
      <PageHead title={translator(locale, 'figure-notes')('no-day.title')} />
      <DeskTabs locale={locale} current={null} />
      <Notice kind="warning" className="mb-6">
        {dayFaultWords(locale, fault, today)}
      </Notice>
      <section className="rounded-xl border border-line bg-sheet p-4">
        <DayViewForm locale={locale} path={path} day={today} view="as-of" today={today} />
      </section>
    </>
  )
}

/** Why a day has no figures, in one sentence, and which days have. */
const dayFaultWords = (locale: Locale, { reason, asked }: DayFault, today: string) =>
  translator(locale, 'figure-notes')(`no-day.${reason}`, {
    asked: isDay(asked) ? formatDay(asked) : asked,
    first: formatDay(FIRST_DAY),
    today: formatDay(today),
  })
