import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FigureRows } from '@/components/targets/figure-rows'
import { NoSuchDay } from '@/components/targets/no-such-day'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { requestExportAction } from '@/lib/reports/actions'
import { findFigureRows } from '@/lib/targets/queries/found-rows'
import { dayFaultIn, rowsAskedIn, rowsQuery } from '@/lib/targets/row-address'

type Props = PageProps<'/[locale]/admin/targets/rows'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'figures')('rows.title') }
}

export default async function RowsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'targets')
  const query = await searchParams
  const now = new Date()
  const fault = dayFaultIn(query, dayOf(now))
  if (fault)
    return <NoSuchDay locale={locale} path={pathIn(locale, '/admin/targets')} fault={fault} today={dayOf(now)} />
  const asked = rowsAskedIn(query, dayOf(now))
  const page = pageOf(query.page)
  const found = await findFigureRows(admin, asked, page, now)
  if (!found) notFound()
  const address = new URLSearchParams(rowsQuery({ ...asked, day: asked.day }, ''))
  return (
    <FigureRows
      locale={locale}
      asked={asked}
      page={page}
      found={found}
      now={now}
      makeWorkbook={requestExportAction.bind(null, locale, Object.fromEntries(address))}
    />
  )
}
