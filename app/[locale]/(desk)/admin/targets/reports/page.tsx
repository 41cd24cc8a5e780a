import type { Metadata } from 'next'
import { ReportsDesk } from '@/components/reports/reports-desk'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { listReports } from '@/lib/reports/queries/issued-reports'
import { findGroups } from '@/lib/targets/queries'

type Props = PageProps<'/[locale]/admin/targets/reports'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reports')('title') }
}

export default async function ReportsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'targets')
  const [reports, groups, wards] = await Promise.all([listReports(admin), findGroups(), listWardNames()])
  return (
    <ReportsDesk
      locale={locale}
      reports={reports}
      groups={groups}
      wards={wards}
      now={new Date()}
      mayIssue={await writesIn('targets')}
    />
  )
}
