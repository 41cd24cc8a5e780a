import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { stopReportLettersAction } from '@/lib/reports/actions'
import { monthWords } from '@/lib/reports/order-report'
import type { ReportsForRecipient } from '@/lib/reports/queries/recipients'
import { StopReportsForm } from './stop-reports-form'

/** What a letter's link opens for somebody without an account: their reports, and the way off the list. */
export function OwnReports({
  locale,
  letterKey,
  found,
}: {
  locale: Locale
  letterKey: string
  found: ReportsForRecipient | null
}) {
  const t = translator(locale, 'report-letters')
  const kinds = translator(locale, 'reports')
  if (!found || found.hasEnded)
    return (
      <Card className="mx-auto max-w-xl">
        <h1 className="text-2xl sm:text-3xl">{t('own.unknown-title')}</h1>
        <p className="mt-3 text-muted">{t(found ? 'own.has-ended' : 'own.unknown')}</p>
        <PublicPage locale={locale} />
      </Card>
    )
  return (
    <Card className="mx-auto max-w-xl">
      <h1 className="text-2xl sm:text-3xl">{t('own.title')}</h1>
      <p className="mt-3 text-muted">{t('own.intro', { office: found.office })}</p>
      <ul className="mt-5 divide-y divide-line">
        {found.reports.map((report) => (
          <li key={report.id} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <span className="font-semibold">{t('own.report', { month: monthWords(report.day) })}</span>
            <span className="flex gap-5">
              {report.kinds.map((kind) => (
                <a
                  key={kind}
                  href={`/api/letters/reports/${encodeURIComponent(letterKey)}/${report.id}/${kind}`}
                  aria-label={t('own.file-of', { kind: kinds(`file.${kind}`), month: monthWords(report.day) })}
                  className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
                >
                  {kinds(`file.${kind}`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <PublicPage locale={locale} />
      <h2 className="mt-8 mb-2 border-t border-line pt-6 text-lg">{t('own.stop-title')}</h2>
      <StopReportsForm
        action={stopReportLettersAction}
        locale={locale}
        letterKey={letterKey}
        words={{ ask: t('own.stop-ask'), stop: t('own.stop'), busy: t('own.stop-busy') }}
      />
    </Card>
  )
}

const PublicPage = ({ locale }: { locale: Locale }) => (
  <a
    href={pathIn(locale, '/progress')}
    className="mt-4 inline-flex min-h-11 items-center text-lam underline underline-offset-4"
  >
    {translator(locale, 'report-letters')('own.public')}
  </a>
)
