import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { formatDay, formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { TargetPhase } from '@/lib/targets/change-rules'
import type { TargetChangeLine, TargetRow } from '@/lib/targets/queries/target-history'
import { DeskTabs } from './desk-tabs'
import { thresholdWords } from './target-words'

const tones = {
  'in-force': 'good',
  'to-come': 'info',
  ended: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<TargetPhase, string>

/** Every target that ever was with its days, and every change with its reason. */
export function TargetHistory({
  locale,
  rows,
  changes,
  mayChange,
}: {
  locale: Locale
  rows: TargetRow[]
  changes: TargetChangeLine[]
  mayChange: boolean
}) {
  const t = translator(locale, 'target-changes')
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          mayChange ? (
            <>
              <ButtonLink
                kind="secondary"
                href={pathIn(locale, '/admin/targets/changes/new-coverage')}
                prefetch={false}
              >
                {t('add-coverage')}
              </ButtonLink>
              <ButtonLink
                kind="secondary"
                href={pathIn(locale, '/admin/targets/changes/new-readiness')}
                prefetch={false}
              >
                {t('add-readiness')}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <DeskTabs locale={locale} current="changes" />
      {rows.length === 0 ? <EmptyState title={t('none')} /> : null}
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {rows.map((row) => (
          <li key={row.id}>
            <TargetCard locale={locale} row={row} mayWrite={mayChange} />
          </li>
        ))}
      </ul>
      <h2 className="mt-10 mb-3 text-xl">{t('history')}</h2>
      {changes.length === 0 ? <p className="text-muted">{t('no-history')}</p> : null}
      <ol className="space-y-3">
        {changes.map((change) => (
          <li key={change.id} className="rounded-xl border border-line bg-sheet p-4">
            <Change locale={locale} change={change} rows={rows} />
          </li>
        ))}
      </ol>
    </>
  )
}

function TargetCard({ locale, row, mayWrite }: { locale: Locale; row: TargetRow; mayWrite: boolean }) {
  const t = translator(locale, 'target-changes')
  const name = inLocale(locale, row.labelVi, row.labelEn)
  const mayChange = mayWrite && row.phase !== 'withdrawn' && row.phase !== 'ended' && !row.isReplaced
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge tone={tones[row.phase]}>{t(`phase.${row.phase}`)}</Badge>
        {t(`metric.${row.metric}`)}
      </p>
      <h2 className="mt-2 text-lg">{name}</h2>
      <p className="mt-1">
        {thresholdWords(locale, row)} ·{' '}
        {row.effectiveUntil
          ? t('from-until', { from: formatDay(row.effectiveFrom), until: formatDay(row.effectiveUntil) })
          : t('from-on', { from: formatDay(row.effectiveFrom) })}
        {row.dueOn ? ` · ${t('due', { day: formatDay(row.dueOn) })}` : ''}
      </p>
      <p className="mt-1 text-sm text-muted">{inLocale(locale, row.legalSourceVi, row.legalSourceEn)}</p>
      {row.metric === 'COVERAGE' ? (
        <p className="mt-1 text-sm text-muted">
          {row.excludedSets.length > 0 ? t('excluded', { sets: row.excludedSets.join(', ') }) : t('none-excluded')}
        </p>
      ) : null}
      {row.isReplaced ? <p className="mt-2 text-sm">{t('replaced')}</p> : null}
      {mayChange ? (
        <p className="mt-2 flex gap-6">
          <Link
            href={pathIn(locale, `/admin/targets/changes/${row.id}`)}
            prefetch={false}
            aria-label={t('change-of', { name })}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('change')}
          </Link>
          <Link
            href={pathIn(locale, `/admin/targets/changes/${row.id}/end`)}
            prefetch={false}
            aria-label={t('end-of', { name })}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('end')}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

function Change({ locale, change, rows }: { locale: Locale; change: TargetChangeLine; rows: TargetRow[] }) {
  const t = translator(locale, 'target-changes')
  const words = (id: string | null) => {
    const row = rows.find((one) => one.id === id)
    return row
      ? `${inLocale(locale, row.labelVi, row.labelEn)}, ${thresholdWords(locale, row)}${row.excludedSets.length > 0 ? `, ${t('excluded', { sets: row.excludedSets.join(', ') })}` : ''}`
      : ''
  }
  return (
    <>
      <p className="font-semibold">
        {t(`kind.${change.kind}`, { before: words(change.beforeId), after: words(change.afterId) })}
      </p>
      <p className="mt-1">{t('on', { day: formatDay(change.effectiveOn) })}</p>
      <p className="mt-1 whitespace-pre-line">{change.reason}</p>
      <p className="mt-1 text-sm text-muted">
        {t('by', { author: change.author ?? t('somebody'), at: formatMoment(change.at) })}
      </p>
    </>
  )
}
