import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportDetail } from '@/components/reports/report-detail'
import { requireStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { checkReport, listReports } from '@/lib/reports/queries/issued-reports'

type Props = PageProps<'/[locale]/admin/targets/reports/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reports')('title') }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireStaff(locale, 'targets')
  if (!isUuid(id)) notFound()
  const [[report], check] = await Promise.all([listReports(admin, id), checkReport(id, new Date())])
  if (!report || !check) notFound()
  return <ReportDetail locale={locale} report={report} check={check} isNew={(await searchParams).done === 'issued'} />
}
