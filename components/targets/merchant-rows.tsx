import type { Route } from 'next'
import Link from 'next/link'
import { PageLinks } from '@/components/registry/page-links'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState, PageHead } from '@/components/ui/card'
import { asCell, asColumnHead, asRow, Table } from '@/components/ui/table'
import { dayOf } from '@/lib/format/days'
import { formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { solutions } from '@/lib/readiness/types'
import { ROWS_PER_PAGE } from '@/lib/targets/queries/found-rows'
import { merchantsQuery } from '@/lib/targets/row-address'
import { answerLists, type MerchantRow, type MerchantsAsked } from '@/lib/targets/row-types'
import { DayChoiceNote } from './day-choice'
import { TabLink } from './desk-tabs'

/** The participating merchants behind a number of readiness, with their answer to each solution. */
export function MerchantRows({
  locale,
  asked,
  page,
  found: { rows, total, ward },
  now,
}: {
  locale: Locale
  asked: MerchantsAsked
  page: number
  found: { rows: MerchantRow[]; total: number; ward: { vi: string; en: string } | null }
  now: Date
}) {
  const t = translator(locale, 'figures')
  const names = translator(locale, 'readiness')
  const today = dayOf(now)
  const path = (change: Partial<MerchantsAsked>, to = 1) =>
    `${pathIn(locale, '/admin/targets/merchants')}${merchantsQuery({ ...asked, ...change }, today, to)}` as Route
  const limits = [
    asked.solution ? names(`solutions.${asked.solution}`) : t('merchants.any'),
    asked.legalForm ? t(`form.${asked.legalForm}`) : null,
    ward ? inLocale(locale, ward.vi, ward.en) : null,
  ].filter((limit) => limit !== null)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets')}>{t('nav.board')}</BackLink>
      <PageHead title={t(`merchants.list.${asked.list}`)} intro={limits.join(' · ')} />
      <DayChoiceNote locale={locale} day={asked.day} view={asked.view} today={today} computedAt={now} />
      <nav aria-label={t('rows.lists')} className="mb-4 flex flex-wrap gap-2">
        {answerLists.map((list) => (
          <TabLink key={list} href={path({ list })} isCurrent={list === asked.list}>
            {t(`merchants.list.${list}`)}
          </TabLink>
        ))}
      </nav>
      <p className="mb-3 text-muted" role="status">
        {t('merchants.counted', { count: total })}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('merchants.empty')} />
      ) : (
        <Table
          isStacked
          caption={t('merchants.title')}
          head={
            <tr {...asRow}>
              <th {...asColumnHead} scope="col">
                {t('merchants.name')}
              </th>
              <th {...asColumnHead} scope="col">
                {t('readiness.form')}
              </th>
              <th {...asColumnHead} scope="col">
                {t('rows.phone')}
              </th>
              <th {...asColumnHead} scope="col">
                {t('rows.place')}
              </th>
              {solutions.map((solution) => (
                <th key={solution} {...asColumnHead} scope="col">
                  {names(`solutions.${solution}`)}
                </th>
              ))}
            </tr>
          }
        >
          {rows.map((row) => (
            <tr {...asRow} key={row.merchantId}>
              <td {...asCell} data-label={t('merchants.name')} className="sm:min-w-48">
                <Link
                  href={pathIn(locale, `/admin/merchants/${row.merchantId}/readiness`)}
                  prefetch={false}
                  className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
                >
                  {row.name}
                </Link>
              </td>
              <td {...asCell} data-label={t('readiness.form')} className="sm:min-w-28">
                {t(`form.${row.legalForm}`)}
              </td>
              <td {...asCell} data-label={t('rows.phone')} className="whitespace-nowrap tabular-nums">
                {row.phone ? formatPhone(row.phone) : '–'}
              </td>
              <td {...asCell} data-label={t('rows.place')} className="sm:min-w-32">
                {row.wardVi ? inLocale(locale, row.wardVi, row.wardEn ?? row.wardVi) : '–'}
              </td>
              {solutions.map((solution) => (
                <td
                  key={solution}
                  {...asCell}
                  data-label={names(`solutions.${solution}`)}
                  className={row.answers[solution] === 'missing' ? 'font-semibold' : 'text-muted'}
                >
                  {t(`merchants.answer.${row.answers[solution]}`)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
      <PageLinks locale={locale} page={page} last={Math.ceil(total / ROWS_PER_PAGE)} href={(to) => path({}, to)} />
    </>
  )
}
