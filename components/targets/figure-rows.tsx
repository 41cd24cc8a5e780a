import type { Route } from 'next'
import Link from 'next/link'
import { PageLinks } from '@/components/registry/page-links'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState, PageHead } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { SubmitButton } from '@/components/ui/submit-button'
import { asCell, asColumnHead, asRow, Table } from '@/components/ui/table'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type FoundRows, ROWS_PER_PAGE } from '@/lib/targets/queries/found-rows'
import { rowsQuery } from '@/lib/targets/row-address'
import { type FigureRow, type RowsAsked, rowLists } from '@/lib/targets/row-types'
import { DayChoiceNote } from './day-choice'
import { TabLink } from './desk-tabs'

/** The products behind a number, with their producers and how to reach them. */
export function FigureRows({
  locale,
  asked,
  page,
  found,
  now,
  makeWorkbook,
}: {
  locale: Locale
  asked: RowsAsked
  page: number
  found: FoundRows
  now: Date
  makeWorkbook: () => Promise<void>
}) {
  const t = translator(locale, 'figures')
  const today = dayOf(now)
  const path = (change: Partial<RowsAsked>, to = 1) =>
    `${pathIn(locale, '/admin/targets/rows')}${rowsQuery({ ...asked, ...change }, today, to)}` as Route
  const group = found.groups.find(({ slug }) => slug === asked.groupSlug)
  const groupName = group ? inLocale(locale, group.nameVi, group.nameEn) : t('rows.all-groups')
  const file = `/api/figures/rows${rowsQuery(asked, today)}&locale=${locale}`
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets')}>{t('nav.board')}</BackLink>
      <PageHead
        title={`${t(`rows.list.${asked.list}`)}: ${groupName}`}
        intro={
          found.target
            ? t('rows.for-target', { target: inLocale(locale, found.target.labelVi, found.target.labelEn) })
            : t('rows.no-target')
        }
        actions={
          <>
            <DownloadLink href={file}>{t('rows.csv')}</DownloadLink>
            <form action={makeWorkbook}>
              <SubmitButton kind="secondary" busyLabel={t('rows.xlsx-busy')}>
                {t('rows.xlsx')}
              </SubmitButton>
            </form>
          </>
        }
      />
      <DayChoiceNote locale={locale} day={asked.day} view={asked.view} today={today} computedAt={now} />
      <nav aria-label={t('rows.lists')} className="mb-4 flex flex-wrap gap-2">
        {rowLists.map((list) => (
          <TabLink key={list} href={path({ list })} isCurrent={list === asked.list}>
            {t(`rows.list.${list}`)}
          </TabLink>
        ))}
      </nav>
      {asked.wardCode ? (
        <p className="mb-3">
          {found.ward ? t('rows.ward', { ward: inLocale(locale, found.ward.vi, found.ward.en) }) : t('rows.no-ward')}{' '}
          <Link
            href={path({ wardCode: null })}
            className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {t('rows.all-wards')}
          </Link>
        </p>
      ) : null}
      <p className="mb-3 text-muted" role="status">
        {t('rows.counted', { count: found.total })}
      </p>
      {found.rows.length === 0 ? (
        <EmptyState title={t('rows.empty')} />
      ) : (
        <RowsTable locale={locale} rows={found.rows} mayCall={asked.day === today} />
      )}
      <PageLinks
        locale={locale}
        page={page}
        last={Math.ceil(found.total / ROWS_PER_PAGE)}
        href={(to) => path({}, to)}
      />
    </>
  )
}

function RowsTable({ locale, rows, mayCall }: { locale: Locale; rows: FigureRow[]; mayCall: boolean }) {
  const t = translator(locale, 'figures')
  const columns = ['product', 'set', 'producer', 'phone', 'place', 'certificate', 'state'] as const
  return (
    <Table
      isStacked
      caption={t('rows.title')}
      head={
        <tr {...asRow}>
          {columns.map((column) => (
            <th key={column} {...asColumnHead} scope="col">
              {t(`rows.${column}`)}
            </th>
          ))}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr {...asRow} key={row.productId}>
          <td {...asCell} data-label={t('rows.product')} className="sm:min-w-48">
            <Link
              href={pathIn(locale, `/admin/registry/products/${row.productId}`)}
              prefetch={false}
              className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
            >
              {row.name}
            </Link>
          </td>
          <td {...asCell} data-label={t('rows.set')}>
            {row.setNumber}
          </td>
          <td {...asCell} data-label={t('rows.producer')} className="sm:min-w-44">
            {row.producer}
            {mayCall && !row.isListed ? (
              <Link
                href={pathIn(locale, `/admin/targets/calls/${row.producerId}`)}
                prefetch={false}
                className="relative flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
              >
                {t('rows.call')}
                <span className="sr-only">: {row.producer}</span>
              </Link>
            ) : null}
          </td>
          <td {...asCell} data-label={t('rows.phone')} className="whitespace-nowrap tabular-nums">
            {row.phone ? (
              <a href={`tel:${row.phone}`} className="inline-flex min-h-11 items-center text-lam hover:underline">
                {formatPhone(row.phone)}
              </a>
            ) : (
              '–'
            )}
          </td>
          <td {...asCell} data-label={t('rows.place')} className="sm:min-w-32">
            {row.wardVi ? inLocale(locale, row.wardVi, row.wardEn ?? row.wardVi) : '–'}
          </td>
          <td {...asCell} data-label={t('rows.certificate')} className="sm:min-w-40">
            {row.stars ? t('rows.stars', { stars: row.stars }) : '–'} · {row.decisionNumber}
            {row.issuedOn ? ` · ${formatDay(row.issuedOn)}` : ''}
          </td>
          <td {...asCell} data-label={t('rows.state')}>
            {t(row.isListed ? 'rows.listed' : 'rows.not-listed')}
          </td>
        </tr>
      ))}
    </Table>
  )
}
