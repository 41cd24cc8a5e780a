import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BoardDesk } from '@/components/targets/board-desk'
import { NoSuchDay } from '@/components/targets/no-such-day'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { tallyOfCells } from '@/lib/targets/cell-rules'
import { groupPaces } from '@/lib/targets/pace-rules'
import { findBoard, findGroups, findPastWeeks } from '@/lib/targets/queries'
import { dayFaultIn, momentIn } from '@/lib/targets/row-address'

type Props = PageProps<'/[locale]/admin/targets'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'targets')('title') }
}

export default async function TargetsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  await requireStaff(locale, 'targets')
  const query = await searchParams
  const today = dayOf(new Date())
  const fault = dayFaultIn(query, today)
  if (fault) return <NoSuchDay locale={locale} path={pathIn(locale, '/admin/targets')} fault={fault} today={today} />
  const { day, view } = momentIn(query, today)
  const [board, groups, wards] = await Promise.all([findBoard(day, view), findGroups(), listWardNames()])
  if (!board) notFound()
  const { progress, cells } = board
  const paces = progress.isToday
    ? groupPaces(
        groups,
        [...(await findPastWeeks()), { day, tallies: tallyOfCells(cells.coverage) }],
        progress.coverageTargets,
      )
    : null
  return (
    <BoardDesk
      locale={locale}
      progress={progress}
      cells={cells}
      paces={paces}
      wards={wards}
      wardView={query.wards === 'readiness' ? 'readiness' : 'coverage'}
    />
  )
}
