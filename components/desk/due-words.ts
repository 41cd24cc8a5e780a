import type { Tone } from '@/components/ui/badge'
import { workingDaysLeft } from '@/lib/desk/term-rules'
import type { Day } from '@/lib/format/days'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Waiting = { arrivedAt: Date; dueDay: Day; isOverdue: boolean; holidays: ReadonlySet<Day>; now: Date }

/** How long an item may still wait, or how long it waits too long; its two days, and the moment it came. */
export type Due = { tone: Tone; words: string; days: string; moment: string }

/** What is said of an item's time. */
export function dueOf(locale: Locale, { arrivedAt, dueDay, isOverdue, holidays, now }: Waiting): Due {
  const t = translator(locale, 'queue')
  const left = workingDaysLeft(dueDay, holidays, now)
  const isToday = dueDay === dayOf(now)
  const words = isOverdue
    ? left < 0
      ? t('due.late', { days: -left })
      : t('due.just-late')
    : isToday
      ? t('due.today')
      : t('due.left', { days: left - 1 || 1 })
  return {
    ...{ tone: isOverdue ? 'bad' : isToday ? 'warn' : 'neutral', words, moment: formatMoment(arrivedAt) },
    days: `${t('age', { day: formatDay(dayOf(arrivedAt)) })} · ${t('due.day', { day: formatDay(dueDay) })}`,
  }
}
