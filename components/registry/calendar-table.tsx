import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { Table } from '@/components/ui/table'
import { formatDay, formatNumber, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import type { Month } from '@/lib/registry/calendar-rules'
import type { CalendarMonth, EndingCertificate } from '@/lib/registry/queries/calendar'
import { CertificateBadge } from './certificate-badge'

const states = ['valid', 'renew-now', 'late', 'extended', 'expired'] as const

/** A month as people write it. */
export const monthText = (month: Month) => `${month.slice(5)}/${month.slice(0, 4)}`

/** How many certificates end in each month, by where they stand; each count leads to its rows. */
export function CalendarTable({ locale, months, now }: { locale: Locale; months: CalendarMonth[]; now: Month }) {
  const t = translator(locale, 'registry-care')
  const most = Math.max(1, ...months.map(({ total }) => total))
  if (months.every(({ total }) => total === 0)) return <EmptyState title={t('calendar.none')} />
  return (
    <Table
      caption={t('calendar.title')}
      head={
        <tr>
          <th scope="col">{t('calendar.month')}</th>
          <th scope="col">{t('calendar.total')}</th>
          {states.map((state) => (
            <th key={state} scope="col" className="text-right">
              {t(`state.${state}`)}
            </th>
          ))}
        </tr>
      }
    >
      {months.map((row) => (
        <tr key={row.month} className={row.month === now ? 'bg-quy-wash' : undefined}>
          <th scope="row" className="border-t border-line whitespace-nowrap">
            {monthText(row.month)}
            {row.month === now ? <span className="block text-xs font-normal">{t('calendar.now')}</span> : null}
            {row.month < now ? (
              <span className="block text-xs font-normal text-muted">{t('calendar.past')}</span>
            ) : null}
          </th>
          <td className="sm:min-w-40">
            {row.total === 0 ? (
              <span className="text-muted">0</span>
            ) : (
              <Link
                href={pathIn(locale, `/admin/registry/calendar/${row.month}`)}
                className="flex min-h-8 items-center gap-2 font-semibold text-lam"
              >
                <span className="min-w-10 tabular-nums underline underline-offset-4">
                  {formatNumber(row.total, locale)}
                </span>
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 3"
                  preserveAspectRatio="none"
                  className="h-3 w-16 shrink-0 fill-lam/40 sm:w-auto sm:flex-1"
                >
                  <rect width={(row.total * 100) / most} height="3" />
                </svg>
              </Link>
            )}
          </td>
          {states.map((state) => (
            <td key={state} className="text-right tabular-nums">
              {row[state] === 0 ? <span className="text-muted">–</span> : formatNumber(row[state], locale)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** The certificates behind one count of the calendar, by last day. */
export function EndingList({
  locale,
  month,
  rows,
  next,
}: {
  locale: Locale
  month: Month
  rows: EndingCertificate[]
  next: { lastDay: string; productId: string } | null
}) {
  const t = translator(locale, 'registry-care')
  if (rows.length === 0) return <EmptyState title={t('calendar.empty')} />
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-sheet text-sm">
        {rows.map((row) => (
          <li key={row.productId} className="grid gap-x-6 gap-y-1 px-4 py-3 md:grid-cols-[7rem_4fr_4fr_3fr]">
            <span className="font-semibold">{formatDay(row.lastDay)}</span>
            <span className="min-w-0">
              <Link
                href={pathIn(locale, `/admin/registry/products/${row.productId}`)}
                className="inline-block py-1 text-base font-semibold text-lam underline-offset-4 hover:underline"
              >
                {row.product}
              </Link>
              <span className="block text-muted">
                {t('search.starsOf', { stars: row.stars })} · {row.decisionNumber} · {formatDay(row.issuedOn)}
              </span>
            </span>
            <span>
              {row.producer}
              <span className="block text-muted">
                {[row.ward && wardWords(locale, row.ward), row.phone && formatPhone(row.phone)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span>
              <CertificateBadge locale={locale} state={row.state} />
            </span>
          </li>
        ))}
      </ul>
      {next ? (
        <ButtonLink
          kind="secondary"
          className="mt-4"
          href={pathIn(locale, `/admin/registry/calendar/${month}?day=${next.lastDay}&after=${next.productId}`)}
        >
          {t('calendar.more')}
        </ButtonLink>
      ) : null}
    </>
  )
}

/** The rows of a month, or of the whole calendar, for a spreadsheet. */
export function CalendarDownload({ locale, month }: { locale: Locale; month?: Month }) {
  const t = translator(locale, 'registry-care')
  return (
    <DownloadLink href={`/api/registry/calendar?locale=${locale}${month ? `&month=${month}` : ''}`}>
      {t(month ? 'calendar.csv' : 'calendar.csvAll')}
    </DownloadLink>
  )
}
