import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { cn } from '@/components/ui/class-names'
import { TextField } from '@/components/ui/field'
import type { StaffActor } from '@/lib/auth/actors'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listProblems, PROBLEMS_A_PAGE } from '@/lib/problems/queries'
import { formatReference } from '@/lib/problems/rules'
import { type ProblemRow, problemStates } from '@/lib/problems/types'
import { type ProblemFilter, problemAddress } from './problem-address'

/** The reports an administrator asked for, a page at a time. */
export async function ProblemList({
  staff,
  locale,
  filter,
}: {
  staff: StaffActor
  locale: Locale
  filter: ProblemFilter
}) {
  const t = translator(locale, 'problems')
  const { rows, total, counts } = await listProblems(staff, filter)
  const pages = Math.max(1, Math.ceil(total / PROBLEMS_A_PAGE))
  return (
    <>
      <Search locale={locale} filter={filter} />
      <nav aria-label={t('desk.filter')} className="my-5">
        <ul className="flex flex-wrap gap-2">
          {problemStates.map((state) => (
            <li key={state}>
              <Link
                href={problemAddress(locale, { ...filter, state, page: 1 })}
                prefetch={false}
                aria-current={filter.state === state ? 'true' : undefined}
                className={cn(
                  'inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-sheet px-4 hover:border-muted',
                  filter.state === state && 'border-ink bg-ink font-semibold text-paper hover:border-ink',
                )}
              >
                {t(`desk.states.${state}`)}
                <span className="text-sm tabular-nums opacity-80">{formatNumber(counts[state], locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={filter.query ? t('desk.not-found', filter) : t(`desk.empty.${filter.state}`)}>
          {filter.query ? t('desk.wrong-reference') : t(`desk.empty-body.${filter.state}`)}
        </EmptyState>
      ) : (
        <>
          <p className="mb-2 text-sm text-muted">{t('desk.found', { total })}</p>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
            {rows.map((row) => (
              <Row key={row.id} locale={locale} row={row} />
            ))}
          </ul>
          {pages > 1 ? (
            <nav aria-label={t('desk.title')} className="mt-4 flex flex-wrap items-center gap-3">
              {filter.page > 1 ? (
                <ButtonLink kind="secondary" href={problemAddress(locale, { ...filter, page: filter.page - 1 })}>
                  {t('desk.newer')}
                </ButtonLink>
              ) : null}
              <span className="text-sm text-muted">{t('desk.pages', { page: filter.page, pages })}</span>
              {filter.page < pages ? (
                <ButtonLink kind="secondary" href={problemAddress(locale, { ...filter, page: filter.page + 1 })}>
                  {t('desk.older')}
                </ButtonLink>
              ) : null}
            </nav>
          ) : null}
        </>
      )}
    </>
  )
}

function Search({ locale, filter }: { locale: Locale; filter: ProblemFilter }) {
  const t = translator(locale, 'problems')
  return (
    <search>
      <form action={pathIn(locale, '/admin/problems')} className="flex max-w-2xl flex-wrap items-end gap-2">
        <TextField
          name="q"
          type="search"
          label={t('desk.search')}
          defaultValue={filter.query}
          maxLength={100}
          className="min-w-56 flex-1"
        />
        {filter.state === 'open' ? null : <input type="hidden" name="state" value={filter.state} />}
        <Button kind="secondary">{t('desk.search-go')}</Button>
        {filter.query ? (
          <ButtonLink kind="quiet" href={problemAddress(locale, { ...filter, query: '', page: 1 })}>
            {t('desk.clear')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  )
}

function Row({ locale, row }: { locale: Locale; row: ProblemRow }) {
  const t = translator(locale, 'problems')
  return (
    <li>
      <Link
        href={pathIn(locale, `/admin/problems/${row.id}`)}
        prefetch={false}
        className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-paper md:grid-cols-[1fr_14rem] md:items-start"
      >
        <span className="min-w-0">
          <span className="block font-semibold">{t(`kinds.${row.kind}`)}</span>
          <span className="block">
            {row.listingName} <span className="text-muted">· {row.merchantName}</span>
          </span>
          <span className="line-clamp-2 text-sm text-muted">{row.excerpt}</span>
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted md:flex-col md:items-end">
          <span className="font-semibold tabular-nums text-ink">{formatReference(row.reference)}</span>
          <span>{t('desk.received', { time: formatMoment(row.receivedAt) })}</span>
          {row.handledAt ? <span>{t('desk.handled-at', { time: formatMoment(row.handledAt) })}</span> : null}
          {row.hasContact ? <Badge>{t('desk.has-contact')}</Badge> : null}
        </span>
      </Link>
    </li>
  )
}
