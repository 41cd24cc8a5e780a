import Link from 'next/link'
import { Card } from '@/components/ui/card'
import type { RunLine } from '@/lib/bulk/queries/runs'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The merchant's last runs, each a link to what became of it. */
export function RunHistory({ locale, runs }: { locale: Locale; runs: RunLine[] }) {
  const t = translator(locale, 'bulk')
  if (runs.length === 0) return null
  return (
    <Card>
      <h2 className="mb-2 text-xl">{t('step.history')}</h2>
      <ul className="divide-y divide-line">
        {runs.map((run) => (
          <li key={run.id}>
            <Link
              href={pathIn(locale, `/merchant/listings/bulk/${run.id}`)}
              className="flex min-h-11 flex-col py-2 hover:bg-paper"
            >
              <span className="font-semibold wrap-anywhere">{run.fileName ?? t(`kind.${run.kind}`)}</span>
              <span className="text-sm text-muted">
                {t(`state.${run.state}`)}
                {' · '}
                {run.startedBy
                  ? t('started-by', { time: formatMoment(run.startedAt), name: run.startedBy })
                  : formatMoment(run.startedAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
