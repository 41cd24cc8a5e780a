import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CallListView } from '@/components/outreach/call-list-view'
import { findRegistering, requireStaff } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { callsAskedIn } from '@/lib/outreach/call-address'
import { findCallList } from '@/lib/outreach/queries/call-list'
import { findProgressToday } from '@/lib/targets/queries'

type Props = PageProps<'/[locale]/admin/targets/calls'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'calls')('name') }
}

export default async function CallsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'targets')
  const query = await searchParams
  const asked = callsAskedIn(query)
  const page = pageOf(query.page)
  // A list is of one group: the board leads to each.
  if (!asked) redirect(pathIn(locale, '/admin/targets'))
  const [list, progress] = await Promise.all([findCallList(admin, asked, page, new Date()), findProgressToday()])
  const entry = progress?.groups.find(({ group }) => group.slug === asked.groupSlug)
  if (!list || !entry || !progress) notFound()
  const target = progress.coverageTargets.find(({ id }) => id === asked.targetId) ?? null
  return (
    <CallListView
      locale={locale}
      asked={asked}
      page={page}
      list={list}
      mayCall={(await findRegistering()) !== null}
      group={entry.group}
      target={target}
      missing={entry.coverages.find(({ targetId }) => targetId === target?.id)?.missing ?? null}
    />
  )
}
