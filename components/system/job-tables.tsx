import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { retryJobAction } from '@/lib/system/actions'
import { isStuck } from '@/lib/system/rules'
import { scheduleOf } from '@/lib/system/schedule'
import type { FailedJob, JobKind } from '@/lib/system/types'

const nameOf = (locale: Locale, name: string) => textFor(locale, 'system', `job.${name}`) ?? name

/** What was given up, with what it said last, and the way to run it again. */
export function FailedJobs({ locale, jobs, canRetry }: { locale: Locale; jobs: FailedJob[]; canRetry: boolean }) {
  const t = translator(locale, 'system')
  return (
    <section aria-labelledby="failed" className="mb-8">
      <h2 id="failed" className="mb-3 text-xl">
        {t('jobs.failed-title', { count: jobs.length })}
      </h2>
      {jobs.length === 0 ? <Notice kind="success">{t('jobs.none-failed')}</Notice> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {jobs.map((job) => (
          <li key={job.id} className="flex flex-wrap items-start justify-between gap-4 p-4">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-semibold">{nameOf(locale, job.name)}</p>
              <p className="text-sm text-muted">
                {t('jobs.failed-at', { moment: formatMoment(job.failedAt), tries: job.tries })}
              </p>
              {job.message ? <p className="mt-1 break-words font-mono text-sm">{job.message}</p> : null}
            </div>
            {canRetry ? (
              <FieldsForm
                action={retryJobAction}
                hidden={{ locale, jobId: job.id }}
                kind="secondary"
                go={t('jobs.retry')}
                named={t('jobs.retry-named', { name: nameOf(locale, job.name) })}
                busy={t('jobs.busy')}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const columns = ['name', 'waiting', 'active', 'failed', 'completed', 'last', 'when'] as const

/** Every kind of background work and how it stands. */
export function JobKinds({ locale, kinds, now }: { locale: Locale; kinds: JobKind[]; now: Date }) {
  const t = translator(locale, 'system')
  if (kinds.length === 0) return <EmptyState title={t('jobs.empty')} />
  return (
    <div>
      <h2 className="mb-3 text-xl">{t('jobs.kinds')}</h2>
      <Table
        caption={t('jobs.kinds')}
        head={
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`jobs.column.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {kinds.map((kind) => (
          <tr key={kind.name}>
            <th scope="row" className="min-w-48 border-t border-line align-top">
              {nameOf(locale, kind.name)}
              <span className="block font-mono text-xs font-normal text-muted">{kind.name}</span>
            </th>
            <td className="tabular-nums">
              {formatNumber(kind.waiting, locale)}
              {kind.oldestWaiting && isStuck(kind.oldestWaiting, now) ? (
                <Badge tone="bad" className="ml-2">
                  {t('jobs.stuck', { moment: formatMoment(kind.oldestWaiting) })}
                </Badge>
              ) : null}
            </td>
            <td className="tabular-nums">{formatNumber(kind.active, locale)}</td>
            <td className="tabular-nums">{formatNumber(kind.failed, locale)}</td>
            <td className="tabular-nums">{formatNumber(kind.completed, locale)}</td>
            <td className="whitespace-nowrap">{kind.lastDone ? formatMoment(kind.lastDone) : '–'}</td>
            <td className="whitespace-nowrap">{whenOf(locale, kind.cron)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

function whenOf(locale: Locale, cron: string | null): string {
  const t = translator(locale, 'system')
  const schedule = cron && scheduleOf(cron)
  if (!schedule) return cron ?? t('jobs.on-demand')
  if (schedule.kind === 'minutely') return t('jobs.minutely')
  return schedule.kind === 'daily' ? t('jobs.daily', schedule) : t('jobs.hourly', schedule)
}
