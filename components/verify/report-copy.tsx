import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { CheckedFile } from '@/lib/trust/verify-answer'
import { textOfReport } from '@/lib/verifier/report-text'

/** The results as plain text, to be taken along into a letter or a file; a field, so that one key chooses all of it. */
export function ReportCopy({ locale, files, verifiedAt }: { locale: Locale; files: CheckedFile[]; verifiedAt: Date }) {
  const t = translator(locale, 'verify-several')
  const texts = files.map(({ fileName, report }) => textOfReport(fileName, report, locale))
  const whole = [t('copy.head', { moment: formatMoment(verifiedAt) }), ...texts].join('\n\n')
  return (
    <details className="no-print mt-6 rounded-xl border border-line bg-sheet px-4 sm:px-6">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-lam">{t('copy.title')}</summary>
      <label htmlFor="report-text" className="text-sm text-muted">
        {t('copy.how')}
      </label>
      <textarea
        id="report-text"
        readOnly
        rows={12}
        defaultValue={whole}
        className="mt-2 mb-4 w-full rounded-lg border border-edge bg-paper p-3 font-mono text-[0.8125rem] leading-relaxed"
      />
    </details>
  )
}
