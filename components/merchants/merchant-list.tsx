import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import type { StaffActor } from '@/lib/auth/actors'
import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listMerchants, MERCHANTS_A_PAGE } from '@/lib/merchants/queries/list-merchants'
import type { MerchantRow } from '@/lib/merchants/types'
import { type ListFilter, listAddress } from './list-address'
import { MerchantListFilter } from './list-filter'
import { StateBadge } from './state-badge'

/** The merchants an administrator asked for, a page at a time. */
export async function MerchantList({
  staff,
  locale,
  filter,
}: {
  staff: StaffActor
  locale: Locale
  filter: ListFilter
}) {
  const t = translator(locale, 'merchants')
  const { rows, total, counts } = await listMerchants(staff, filter)
  const isFirst = !filter.query && Object.values(counts).every((count) => count === 0)
  const nothing = filter.query ? t('empty-found') : filter.state === 'waiting' ? t('empty-waiting') : null
  return (
    <>
      <MerchantListFilter locale={locale} filter={filter} counts={counts} />
      {rows.length === 0 ? (
        <EmptyState title={nothing ?? t('empty')}>{isFirst ? t('empty-begin') : null}</EmptyState>
      ) : (
        <>
          <p className="mb-2 text-sm text-muted">{t('found', { total })}</p>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet">
            {rows.map((row) => (
              <Row key={row.id} row={row} locale={locale} />
            ))}
          </ul>
          <Pages locale={locale} filter={filter} total={total} />
        </>
      )}
    </>
  )
}

function Row({ row, locale }: { row: MerchantRow; locale: Locale }) {
  const t = translator(locale, 'merchants')
  return (
    <li>
      <Link
        href={pathIn(locale, `/admin/merchants/${row.id}`)}
        prefetch={false}
        className="grid gap-x-6 gap-y-1 px-4 py-3 hover:bg-paper md:grid-cols-[1fr_16rem_13rem] md:items-center"
      >
        <span className="min-w-0">
          <span className="block font-semibold">{row.name}</span>
          <span className="block text-sm text-muted">
            {[t(`form.${row.legalForm}`), row.wardVi && inLocale(locale, row.wardVi, row.wardEn)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StateBadge state={row.state} locale={locale} />
          <span className="text-sm text-muted">{t('since', { day: formatDay(dayOf(row.since)) })}</span>
          {row.isTrader ? <Badge>{t('trader')}</Badge> : null}
        </span>
        <span className="text-sm text-muted">
          {t('listings', { count: row.publicListings })}
          <span className="md:hidden"> · </span>
          <span className={row.members === 0 ? 'text-quy-ink md:block' : 'md:block'}>
            {t('members', { count: row.members })}
          </span>
        </span>
      </Link>
    </li>
  )
}

function Pages({ locale, filter, total }: { locale: Locale; filter: ListFilter; total: number }) {
  const t = translator(locale, 'merchants')
  const pages = Math.ceil(total / MERCHANTS_A_PAGE)
  if (pages < 2) return null
  const link = 'inline-flex min-h-11 items-center px-2 text-lam underline-offset-4 hover:underline'
  return (
    <nav aria-label={t('title')} className="mt-4 flex items-center justify-between gap-4">
      {filter.page > 1 ? (
        <Link href={listAddress(locale, { ...filter, page: filter.page - 1 })} className={link} rel="prev">
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-sm text-muted">{t('page', { page: filter.page, pages })}</span>
      {filter.page < pages ? (
        <Link href={listAddress(locale, { ...filter, page: filter.page + 1 })} className={link} rel="next">
          {t('next')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
