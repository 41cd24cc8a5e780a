import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'
import type { ReportCheck } from '@/lib/reports/queries/issued-reports'
import type { ReportLine } from '@/lib/reports/types'
import { ReportFiles, reportName } from './reports-desk'

/** One report with its hashes, its files, and whether the rows still give its figures. */
export function ReportDetail({
  locale,
  report,
  check,
  isNew,
}: {
  locale: Locale
  report: ReportLine
  check: ReportCheck
  isNew: boolean
}) {
  const t = translator(locale, 'reports')
  const part = (name: string) => textFor(locale, 'reports', `detail.part.${name}`) ?? t('detail.part.other')
  return (
    <>
      {isNew ? (
        <Notice kind="success" className="mb-6">
          {t('done')}
        </Notice>
      ) : null}
      <BackLink href={pathIn(locale, '/admin/targets/reports')}>{t('detail.back')}</BackLink>
      <PageHead
        title={reportName(locale, report)}
        intro={t('by', { author: report.issuedBy ?? t('automatic'), at: formatMoment(report.issuedAt) })}
      />
      <Card>
        <p className="mb-4 flex flex-wrap gap-x-6">
          <ReportFiles locale={locale} report={report} />
        </p>
        <Notice kind={check.differing.length === 0 ? 'info' : 'warning'} className="mb-3">
          {check.differing.length === 0
            ? t('detail.same')
            : t('detail.different', { parts: [...new Set(check.differing.map(part))].join(', ') })}
        </Notice>
        <Notice kind={check.brokenFiles.length === 0 ? 'info' : 'error'}>
          {check.brokenFiles.length === 0
            ? t('detail.files-same')
            : t('detail.files-different', { kinds: check.brokenFiles.join(', ') })}
        </Notice>
        <dl className="mt-5 space-y-3 text-sm">
          <div>
            <dt className="text-muted">{t('detail.hash')}</dt>
            <dd className="font-mono break-all">{report.figuresHash}</dd>
          </div>
          {report.files.map(({ kind, sha256 }) => (
            <div key={kind}>
              <dt className="text-muted">{t('detail.file-hash', { kind: t(`file.${kind}`) })}</dt>
              <dd className="font-mono break-all">{sha256}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  )
}
