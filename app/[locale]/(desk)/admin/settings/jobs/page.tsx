import type { Metadata } from 'next'
import { FailedJobs, JobKinds } from '@/components/system/job-tables'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listFailedJobs, listJobKinds } from '@/lib/system/queries/jobs'

type Props = PageProps<'/[locale]/admin/settings/jobs'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'system')('jobs.title') }
}

export default async function JobsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'settings')
  const [kinds, failed, canRetry] = await Promise.all([
    listJobKinds(staff),
    listFailedJobs(staff),
    writesIn('settings'),
  ])
  const t = translator(locale, 'system')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings')}>{t('title')}</BackLink>
      <PageHead title={t('jobs.title')} intro={t('jobs.intro')} />
      <FailedJobs locale={locale} jobs={failed} canRetry={canRetry} />
      <JobKinds locale={locale} kinds={kinds} now={new Date()} />
    </>
  )
}
