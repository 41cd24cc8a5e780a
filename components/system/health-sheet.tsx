import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { formatBytes, isStuck, isTight } from '@/lib/system/rules'
import type { Health } from '@/lib/system/types'

type Props = { locale: Locale; health: Health; now: Date }

/** How the database, the storage and the server stand, with what needs somebody's hand first. */
export function HealthSheet({ locale, health, now }: Props) {
  const t = translator(locale, 'system')
  const size = (bytes: number) => formatBytes(bytes, locale === 'vi')
  const { storage, lastMigration, oldestWaitingJob, auditKeeper } = health
  return (
    <>
      <Warnings locale={locale} health={health} now={now} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Facts
          title={t('health.database')}
          facts={[
            [t('health.size'), size(health.databaseBytes)],
            [t('health.connections'), `${health.connections.used} / ${health.connections.limit}`],
            [
              t('health.migration'),
              lastMigration ? (
                <>
                  <span className="break-all">{lastMigration.name}</span>
                  <span className="block text-sm text-muted">
                    {t('health.migrations', { count: lastMigration.count })}
                  </span>
                  {lastMigration.at ? (
                    <span className="block text-sm text-muted">{formatMoment(lastMigration.at)}</span>
                  ) : null}
                </>
              ) : (
                t('health.unknown')
              ),
            ],
            [
              t('health.oldest-job'),
              oldestWaitingJob
                ? `${textFor(locale, 'system', `job.${oldestWaitingJob.name}`) ?? oldestWaitingJob.name}, ${formatMoment(oldestWaitingJob.since)}`
                : t('health.no-job'),
            ],
            [t('health.failed-jobs'), formatNumber(health.failedJobs, locale)],
            [t('health.letters'), formatNumber(health.lettersWaiting, locale)],
            [t('health.letters-failed'), formatNumber(health.lettersFailed, locale)],
            [
              t('health.audit'),
              t(auditKeeper.isApart ? 'health.audit-apart' : 'health.audit-same', { role: auditKeeper.role }),
            ],
          ]}
        />
        <Facts
          title={t('health.server')}
          facts={[
            [
              t('health.storage'),
              storage.kind === 's3'
                ? t('health.s3', { bucket: storage.bucket })
                : t('health.disk', { free: size(storage.freeBytes), total: size(storage.totalBytes) }),
            ],
            [t('health.memory'), size(health.memoryBytes)],
            [t('health.started'), formatMoment(health.startedAt)],
            ['PostgreSQL', health.postgres],
            ['Node.js', health.node],
            [
              t('health.build'),
              <span key="build" className="break-all">
                {health.build}
              </span>,
            ],
          ]}
        />
      </div>
      <h2 className="mb-3 mt-8 text-xl">{t('health.largest')}</h2>
      <Table
        caption={t('health.largest')}
        head={
          <tr>
            <th scope="col">{t('health.table')}</th>
            <th scope="col">{t('health.size')}</th>
            <th scope="col">{t('health.rows')}</th>
          </tr>
        }
      >
        {health.largest.map(({ name, bytes, rows }) => (
          <tr key={name}>
            <th scope="row" className="border-t border-line font-mono">
              {name}
            </th>
            <td className="tabular-nums">{size(bytes)}</td>
            <td className="tabular-nums">{formatNumber(rows, locale)}</td>
          </tr>
        ))}
      </Table>
    </>
  )
}

function Warnings({ locale, health, now }: Props) {
  const { storage, oldestWaitingJob, connections, failedJobs, lettersFailed, lastMigration, auditKeeper } = health
  const t = translator(locale, 'system')
  const found = [
    storage.kind === 'disk' && isTight(storage.freeBytes, storage.totalBytes) ? t('health.tight') : null,
    oldestWaitingJob && isStuck(oldestWaitingJob.since, now) ? t('health.stuck') : null,
    failedJobs > 0 ? t('health.some-failed-jobs', { count: failedJobs }) : null,
    lettersFailed > 0 ? t('health.some-failed-letters', { count: lettersFailed }) : null,
    connections.used * 10 > connections.limit * 9 ? t('health.crowded') : null,
  ].filter((one) => one !== null)
  const remarks = [
    auditKeeper.isApart ? null : t('health.audit-together'),
    lastMigration ? null : t('health.no-migration'),
  ].filter((one) => one !== null)
  if (found.length === 0 && remarks.length > 0)
    return (
      <Notice kind="info" className="mb-6">
        <p>{t('health.fine-but')}</p>
        {remarks.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </Notice>
    )
  if (found.length === 0)
    return (
      <Notice kind="success" className="mb-6">
        {t('health.fine')}
      </Notice>
    )
  return (
    <Notice kind="warning" className="mb-6">
      {[...found, ...remarks].map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Notice>
  )
}

function Facts({ title, facts }: { title: string; facts: [string, ReactNode][] }) {
  return (
    <Card>
      <h2 className="mb-3 text-xl">{title}</h2>
      <dl className="grid gap-x-6 gap-y-2 max-sm:[&_dd]:-mt-2 sm:grid-cols-[12rem_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
