import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { JobWatch } from '@/components/ui/job-watch'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findExport } from '@/lib/reports/queries/find-export'

type Props = PageProps<'/[locale]/admin/targets/exports/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'figures')('export.title') }
}

export default async function ExportPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'targets')
  const found = await findExport(staff, id)
  if (!found) notFound()
  const t = translator(locale, 'figures')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets')}>{t('nav.board')}</BackLink>
      <PageHead title={t('export.title')} />
      <Card>
        <Notice kind={found.state === 'failed' ? 'error' : 'info'} className="mb-4">
          {found.state === 'ready' ? t('export.ready', { count: found.rows }) : t(`export.${found.state}`)}
        </Notice>
        {found.state === 'working' ? (
          <JobWatch
            stateHref={`/api/figures/exports/${id}/state`}
            locale={locale}
            state="working"
            counting=""
            progress={{ done: 0, total: 0 }}
            label={t('export.watch')}
          />
        ) : null}
        {found.state === 'ready' ? (
          <DownloadLink href={`/api/figures/exports/${id}/file`}>{t('export.download')}</DownloadLink>
        ) : null}
      </Card>
    </>
  )
}
