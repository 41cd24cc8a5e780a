import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { StandingEntry, StandingKind } from '@/lib/merchants/types'

const marks: Record<StandingKind, string> = {
  APPLIED: 'bg-quy',
  APPROVED: 'bg-ngoc',
  REINSTATED: 'bg-ngoc',
  REJECTED: 'bg-muted',
  SUSPENDED: 'bg-son',
}

/** Every decision about a merchant, newest first: what, when, by whom and why. */
export function StandingHistory({ entries, locale }: { entries: StandingEntry[]; locale: Locale }) {
  const t = translator(locale, 'merchants')
  return (
    <Card>
      <h2 className="mb-4 text-xl">{t('standing.title')}</h2>
      <ol className="space-y-4 border-l border-line pl-5">
        {entries.map((entry) => (
          <li key={entry.id} className="relative">
            <span
              aria-hidden
              className={cn('absolute -left-[1.6rem] top-1.5 size-2.5 rounded-full', marks[entry.kind])}
            />
            <p className="font-semibold">{t(`standing.${entry.kind}`)}</p>
            {entry.reason ? <p className="whitespace-pre-line">{entry.reason}</p> : null}
            <p className="text-sm text-muted">
              {formatMoment(entry.effectiveAt)} · {entry.authorName ?? t('standing.by-nobody')}
              {Math.abs(entry.recordedAt.getTime() - entry.effectiveAt.getTime()) > 60_000
                ? ` · ${t('standing.recorded', { moment: formatMoment(entry.recordedAt) })}`
                : ''}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
