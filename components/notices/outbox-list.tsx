import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listOutbox, type OutboxRow } from '@/lib/notices/queries/outbox'
import { letterStates, type OutboxFilter, outboxAddress } from './outbox-address'

/** Letters in one state, a page at a time; without a choice those that need somebody most. */
export async function OutboxList({
  staff,
  locale,
  filter,
}: {
  staff: StaffActor
  locale: Locale
  filter: OutboxFilter
}) {
  const t = translator(locale, 'outbox')
  const { state, rows, pages, counts, isSending } = await listOutbox(staff, filter.state, filter.page)
  return (
    <>
      {isSending ? (
        <p className="mb-5 text-muted">{t('sending')}</p>
      ) : (
        <Notice kind="warning" title={t('not-sending')} className="mb-5">
          <p>{t('not-sending-body')}</p>
        </Notice>
      )}
      <nav aria-label={t('states')} className="mb-5">
        <ul className="flex flex-wrap gap-2">
          {letterStates.map((one) => (
            <li key={one}>
              <Link
                href={outboxAddress(locale, one)}
                prefetch={false}
                aria-current={state === one ? 'true' : undefined}
                className={cn(
                  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-sheet px-4 hover:border-muted',
                  state === one && 'border-ink bg-ink font-semibold text-paper hover:border-ink',
                )}
              >
                {t(`state.${one}`)}
                <span className="text-sm tabular-nums opacity-80">{formatNumber(counts[one], locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
          {rows.map((row) => (
            <Row key={row.id} locale={locale} row={row} />
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <nav aria-label={t('title')} className="mt-4 flex flex-wrap items-center gap-3">
          {filter.page > 1 ? (
            <ButtonLink kind="secondary" href={outboxAddress(locale, state, filter.page - 1)}>
              {t('newer')}
            </ButtonLink>
          ) : null}
          <span className="text-sm text-muted">{t('pages', { page: filter.page, pages })}</span>
          {filter.page < pages ? (
            <ButtonLink kind="secondary" href={outboxAddress(locale, state, filter.page + 1)}>
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}

function Row({ locale, row }: { locale: Locale; row: OutboxRow }) {
  const t = translator(locale, 'outbox')
  return (
    <li>
      <Link
        href={pathIn(locale, `/admin/outbox/${row.id}`)}
        prefetch={false}
        className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-paper md:grid-cols-[1fr_16rem_9rem] md:items-start"
      >
        <span className="min-w-0">
          <span className="block font-semibold break-words">{row.subject}</span>
          {row.fault ? (
            <span className="block text-sm text-muted break-words">{t('fault', { fault: row.fault })}</span>
          ) : null}
        </span>
        <span className="min-w-0 break-all text-sm">{row.address ?? t('erased')}</span>
        <span className="text-sm text-muted tabular-nums">
          {formatMoment(row.at)}
          {row.state === 'WAITING' ? (
            <span className="block">{t('due', { moment: formatMoment(row.dueAt) })}</span>
          ) : null}
          {row.attempts > 1 ? <span className="block">{t('attempts', { count: row.attempts })}</span> : null}
        </span>
      </Link>
    </li>
  )
}
