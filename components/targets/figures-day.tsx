import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import type { Day } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type View, views } from '@/lib/readiness/types'
import { FIRST_DAY } from '@/lib/targets/rules'
import type { Progress } from '@/lib/targets/types'
import { dayPath } from './day-paths'

/** Which day the figures are of, what "of that day" means, and the way to another day. */
export function FiguresDay({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = translator(locale, 'progress')
  const { day, view, isToday, today, computedAt } = progress
  const note = view === 'as-of' ? t('date.as-of-note') : t('date.known-note', { today: formatDay(today) })
  return (
    <section aria-labelledby="figures-day" className="mt-6 rounded-xl border border-line bg-sheet p-4 sm:p-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-2xl">
          <h2 id="figures-day" className="text-lg">
            {t(isToday ? 'date.today' : 'date.past', { day: formatDay(day) })}
          </h2>
          <p className="mt-1 text-sm text-muted">
            {isToday ? t('date.today-note', { moment: formatMoment(computedAt) }) : note}
          </p>
        </div>
        <DayForm locale={locale} day={day} today={today} />
      </div>
      {isToday ? null : (
        <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3 text-sm">
          <nav aria-label={t('date.view')} className="flex flex-wrap gap-2">
            {views.map((each) => (
              <ViewLink key={each} locale={locale} day={day} view={each} isCurrent={each === view} />
            ))}
          </nav>
          <a
            href={pathIn(locale, '/progress')}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('date.back')}
          </a>
        </div>
      )}
    </section>
  )
}

function ViewLink({ locale, day, view, isCurrent }: { locale: Locale; day: Day; view: View; isCurrent: boolean }) {
  return (
    <a
      href={pathIn(locale, dayPath(day, view))}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'inline-flex min-h-11 items-center rounded-lg border px-3',
        isCurrent ? 'border-lam bg-lam-wash font-semibold text-lam' : 'border-line hover:border-muted',
      )}
    >
      {translator(locale, 'progress')(`date.${view}`)}
    </a>
  )
}

/** A day to pick; an ordinary form, so it needs no script. */
export function DayForm({ locale, day, today }: { locale: Locale; day: Day; today: Day }) {
  const t = translator(locale, 'progress')
  return (
    <form action={pathIn(locale, '/progress/day')} className="no-print w-full sm:w-auto">
      <label htmlFor="on" className="block text-sm text-muted">
        {t('date.choose')}
      </label>
      <span className="mt-1 flex gap-2">
        <input
          id="on"
          name="on"
          type="date"
          defaultValue={day}
          min={FIRST_DAY}
          max={today}
          required
          className="min-h-11 min-w-0 flex-1 rounded-lg border border-edge bg-sheet px-3 py-2 text-base"
        />
        <Button kind="secondary">{t('date.show')}</Button>
      </span>
    </form>
  )
}
