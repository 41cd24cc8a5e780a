import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { APPLICATIONS_A_PAGE, listApplications } from '@/lib/applications/queries/list-applications'
import { daysWaited } from '@/lib/applications/rules'
import { type ApplicationRow, applicationStates } from '@/lib/applications/types'
import type { StaffActor } from '@/lib/auth/actors'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type ApplicationFilter, applicationAddress } from './application-address'

/** Applications in one state, a page at a time. */
export async function ApplicationList({
  staff,
  locale,
  filter,
}: {
  staff: StaffActor
  locale: Locale
  filter: ApplicationFilter
}) {
  const t = translator(locale, 'join-desk')
  const { rows, total, counts } = await listApplications(staff, filter)
  const pages = Math.max(1, Math.ceil(total / APPLICATIONS_A_PAGE))
  const now = new Date()
  return (
    <>
      <nav aria-label={t('filter')} className="mb-5">
        <ul className="flex flex-wrap gap-2">
          {applicationStates.map((state) => (
            <li key={state}>
              <Link
                href={applicationAddress(locale, { state, page: 1 })}
                prefetch={false}
                aria-current={filter.state === state ? 'true' : undefined}
                className={cn(
                  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-sheet px-4 hover:border-muted',
                  filter.state === state && 'border-ink bg-ink font-semibold text-paper hover:border-ink',
                )}
              >
                {t(`state.${state}`)}
                <span className="text-sm tabular-nums opacity-80">{formatNumber(counts[state], locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={t(`empty.${filter.state}`)} />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
          {rows.map((row) => (
            <Row key={row.id} locale={locale} row={row} now={now} />
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <nav aria-label={t('title')} className="mt-4 flex flex-wrap items-center gap-3">
          {filter.page > 1 ? (
            <ButtonLink kind="secondary" href={applicationAddress(locale, { ...filter, page: filter.page - 1 })}>
              {t('newer')}
            </ButtonLink>
          ) : null}
          <span className="text-sm text-muted">{t('page', { page: filter.page, pages })}</span>
          {filter.page < pages ? (
            <ButtonLink kind="secondary" href={applicationAddress(locale, { ...filter, page: filter.page + 1 })}>
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}

function Row({ locale, row, now }: { locale: Locale; row: ApplicationRow; now: Date }) {
  const t = translator(locale, 'join-desk')
  const forms = translator(locale, 'join')
  const waits = row.state === 'waiting'
  return (
    <li>
      <Link
        href={pathIn(locale, `/admin/applications/${row.id}`)}
        prefetch={false}
        className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-paper md:grid-cols-[1fr_14rem] md:items-start"
      >
        <span className="min-w-0">
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">{row.name || t('erased')}</span>
            {row.isDisputed ? <Badge tone="warn">{t('disputed')}</Badge> : null}
            {row.isDemo ? <Badge>{t('demo')}</Badge> : null}
          </span>
          <span className="block text-sm text-muted">
            {forms(`legal-form.${row.legalForm}`)} · {inLocale(locale, row.wardVi, row.wardEn)}
          </span>
          <span className="block text-sm text-muted">
            {row.hasAnsweredClaims || row.claims > 0 ? t('claims', { count: row.claims }) : t('not-answered')}
          </span>
        </span>
        <span className="text-sm text-muted md:text-right">
          {waits ? (
            <span className="block font-semibold text-ink">{t('age', { days: daysWaited(row.receivedAt, now) })}</span>
          ) : (
            <span className="block">{t('since', { day: formatDay(dayOf(row.since)) })}</span>
          )}
          <span className="block">{t('received', { day: formatDay(dayOf(row.receivedAt)) })}</span>
        </span>
      </Link>
    </li>
  )
}
