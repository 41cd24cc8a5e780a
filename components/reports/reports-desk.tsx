import Link from 'next/link'
import { DeskTabs } from '@/components/targets/desk-tabs'
import { ButtonLink } from '@/components/ui/button'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { dayOf } from '@/lib/format/days'
import { formatMoment } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { issueReportAction } from '@/lib/reports/actions'
import { monthWords } from '@/lib/reports/order-report'
import { endOfMonthBefore, monthEnds } from '@/lib/reports/rules'
import type { ReportLine } from '@/lib/reports/types'
import { FIRST_DAY } from '@/lib/targets/rules'
import type { Group } from '@/lib/targets/types'
import { ReportForm } from './report-form'

const MONTHS_OFFERED = 24

/** Reports to issue and those that were. */
export function ReportsDesk({
  locale,
  reports,
  groups,
  wards,
  now,
  mayIssue,
}: {
  locale: Locale
  reports: ReportLine[]
  groups: Group[]
  wards: { code: string; fullNameVi: string; fullNameEn: string }[]
  now: Date
  mayIssue: boolean
}) {
  const t = translator(locale, 'reports')
  const months = monthEnds(endOfMonthBefore(dayOf(now)), MONTHS_OFFERED)
    .filter((day) => day >= FIRST_DAY)
    .toReversed()
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          mayIssue ? (
            <ButtonLink kind="secondary" href={pathIn(locale, '/admin/targets/reports/recipients')} prefetch={false}>
              {translator(locale, 'report-letters')('link')}
            </ButtonLink>
          ) : undefined
        }
      />
      <DeskTabs locale={locale} current="reports" />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="issued" className="order-2 lg:order-1">
          <h2 id="issued" className="mb-3 text-xl">
            {t('list')}
          </h2>
          {reports.length === 0 ? <EmptyState title={t('none')} /> : null}
          <ul className="space-y-3">
            {reports.map((report) => (
              <li key={report.id} className="rounded-xl border border-line bg-sheet p-4">
                <ReportCard locale={locale} report={report} />
              </li>
            ))}
          </ul>
        </section>
        {mayIssue ? (
          <Card className="order-1 lg:order-2">
            <h2 className="mb-3 text-lg">{t('issue.title')}</h2>
            <ReportForm
              action={issueReportAction.bind(null, locale)}
              locale={locale}
              months={months.map((day) => ({ value: day, label: t('issue.month', { month: monthWords(day) }) }))}
              groups={[
                { value: '', label: t('issue.all-groups') },
                ...groups.map((group) => ({
                  value: group.code,
                  label: `${group.code}. ${inLocale(locale, group.nameVi, group.nameEn)}`,
                })),
              ]}
              wards={[
                { value: '', label: t('issue.all-wards') },
                ...wards.map((ward) => ({
                  value: ward.code,
                  label: inLocale(locale, ward.fullNameVi, ward.fullNameEn),
                })),
              ]}
              languages={(['vi', 'en'] as const).map((value) => ({ value, label: t(`issue.${value}`) }))}
              words={{
                ...{ day: t('issue.day'), group: t('issue.group'), ward: t('issue.ward') },
                ...{ language: t('issue.language'), save: t('issue.save'), busy: t('issue.busy') },
              }}
            />
          </Card>
        ) : null}
      </div>
    </>
  )
}

/** `10/2026, Thực phẩm, Phường Hà Đông`. */
export function reportName(locale: Locale, report: ReportLine) {
  const group = report.groupVi && inLocale(locale, report.groupVi, report.groupEn ?? '')
  const ward = report.wardVi && inLocale(locale, report.wardVi, report.wardEn ?? '')
  return [monthWords(report.day), group, ward, report.locale === 'vi' ? 'VI' : 'EN'].filter(Boolean).join(' · ')
}

function ReportCard({ locale, report }: { locale: Locale; report: ReportLine }) {
  const t = translator(locale, 'reports')
  const name = reportName(locale, report)
  return (
    <>
      <h3 className="text-base">{name}</h3>
      <p className="text-sm text-muted">
        {t('by', { author: report.issuedBy ?? t('automatic'), at: formatMoment(report.issuedAt) })}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-5">
        <ReportFiles locale={locale} report={report} />
        <Link
          href={pathIn(locale, `/admin/targets/reports/${report.id}`)}
          prefetch={false}
          aria-label={t('check-of', { name })}
          className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
        >
          {t('check')}
        </Link>
      </p>
    </>
  )
}

/** A report's files, each as it was given out. */
export function ReportFiles({ locale, report }: { locale: Locale; report: ReportLine }) {
  const t = translator(locale, 'reports')
  return report.files.map(({ kind }) => (
    <a
      key={kind}
      href={`/api/figures/reports/${report.id}/${kind}`}
      aria-label={t('file-of', { kind: t(`file.${kind}`), name: reportName(locale, report) })}
      className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
    >
      {t(`file.${kind}`)}
    </a>
  ))
}
