import { Badge } from '@/components/ui/badge'
import { workingDaysLeft } from '@/lib/desk/term-rules'
import type { Day } from '@/lib/format/days'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; arrivedAt: Date; dueDay: Day; isOverdue: boolean; holidays: ReadonlySet<Day>; now: Date }

/** How long an item may still wait, or how long it waits too long. */
export function DueBadge({ locale, arrivedAt, dueDay, isOverdue, holidays, now }: Props) {
  const t = translator(locale, 'queue')
  const left = workingDaysLeft(dueDay, holidays, now)
  const words = isOverdue
    ? left < 0
      ? t('due.late', { days: -left })
      : t('due.just-late')
    : dueDay === dayOf(now)
      ? t('due.today')
      : t('due.left', { days: left - 1 || 1 })
  return (
    <span className="flex flex-col items-start gap-0.5">
      <Badge tone={isOverdue ? 'bad' : dueDay === dayOf(now) ? 'warn' : 'neutral'} className="whitespace-nowrap">
        {words}
      </Badge>
      <span className="text-sm text-muted" title={formatMoment(arrivedAt)}>
        {t('age', { day: formatDay(dayOf(arrivedAt)) })} · {t('due.day', { day: formatDay(dueDay) })}
      </span>
    </span>
  )
}
