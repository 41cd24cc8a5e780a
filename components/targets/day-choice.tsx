import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type View, views } from '@/lib/readiness/types'
import { FIRST_DAY } from '@/lib/targets/rules'

/** Which day and which of the two views; an ordinary form, so the choice stands in the address. */
export function DayChoice({
  locale,
  path,
  day,
  view,
  today,
  computedAt,
}: {
  locale: Locale
  path: Route
  day: string
  view: View
  today: string
  computedAt: Date
}) {
  const t = translator(locale, 'figures')
  return (
    <section aria-labelledby="which-day" className="mb-8 rounded-xl border border-line bg-sheet p-4">
      <h2 id="which-day" className="sr-only">
        {t('day.title')}
      </h2>
      <DayViewForm locale={locale} path={path} day={day} view={view} today={today} />
      <DayChoiceNote locale={locale} day={day} view={view} today={today} computedAt={computedAt} />
    </section>
  )
}

/** The choice itself; an ordinary form, so it needs no script. */
export function DayViewForm({
  locale,
  path,
  day,
  view,
  today,
}: {
  locale: Locale
  path: Route
  day: string
  view: View
  today: string
}) {
  const t = translator(locale, 'figures')
  return (
    <form action={path} className="no-print flex flex-wrap items-end gap-3">
      <TextField
        name="day"
        type="date"
        label={t('day.choose')}
        defaultValue={day}
        min={FIRST_DAY}
        max={today}
        className="basis-44"
      />
      <SelectField
        name="view"
        label={t('day.view')}
        defaultValue={view}
        options={views.map((each) => ({ value: each, label: t(`day.${each}`) }))}
        className="basis-56"
      />
      <Button kind="secondary">{t('day.show')}</Button>
      {day === today ? null : (
        <Link href={path} className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline">
          {t('day.back')}
        </Link>
      )}
    </form>
  )
}

/** What the figures of that day and view contain. */
export function DayChoiceNote({
  locale,
  day,
  view,
  today,
  computedAt,
}: {
  locale: Locale
  day: string
  view: View
  today: string
  computedAt: Date
}) {
  const t = translator(locale, 'figures')
  return (
    <p className="my-3 text-sm text-muted">
      {day === today ? (
        t('day.today-note', { day: formatDay(day), moment: formatMoment(computedAt) })
      ) : (
        <>
          <strong className="text-ink">{t(`day.${view}`)}.</strong> {t(`day.${view}-note`, { day: formatDay(day) })}
        </>
      )}
    </p>
  )
}
