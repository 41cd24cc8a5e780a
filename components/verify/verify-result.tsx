import { ShopIcon } from '@/components/layout/shop-icon'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findingsOf } from '@/lib/trust/report-rules'
import { demoOrganisation } from '@/lib/trust/rules'
import type { VerifyAnswer } from '@/lib/trust/verify-answer'
import { FindingList } from './finding-list'
import { InvoiceCard } from './invoice-card'
import { SignatureCard } from './signature-card'
import { verdictLooks } from './verdict-look'
import { VerifyForm } from './verify-form'

/** What was found of a file: the verdict first, then each signature, then how it was checked. */
export function VerifyResult({
  locale,
  answer: { fileName, report, storeVersion, verifiedAt },
}: {
  locale: Locale
  answer: Extract<VerifyAnswer, { kind: 'report' }>
}) {
  const t = translator(locale, 'verify')
  const { box, ink, icon } = verdictLooks[report.verdict]
  const findings = findingsOf(report.checks)
  const isDemo = report.signatures.some(({ chain }) => chain.some(({ subject }) => subject.includes(demoOrganisation)))
  const moment = formatMoment(verifiedAt)
  return (
    <div className="max-w-3xl pt-6">
      <p className="text-sm text-muted">{t('result.title')}</p>
      <h1 className="break-words text-xl sm:text-2xl">{fileName}</h1>
      <div className={`mt-4 rounded-xl border-2 p-4 sm:p-6 ${box}`}>
        <p className={`flex items-center gap-3 text-2xl font-semibold ${ink}`}>
          <ShopIcon name={icon} className="size-8" />
          {t(`verdicts.${report.verdict}.name`)}
        </p>
        <p className="mt-2">{t(`verdicts.${report.verdict}.body`)}</p>
        {isDemo ? <p className="mt-2 font-semibold">{t('result.demo')}</p> : null}
      </div>
      {findings.length > 0 ? (
        <section aria-labelledby="whole-file" className="mt-6">
          <h2 id="whole-file" className="text-lg">
            {t('result.file-findings')}
          </h2>
          <FindingList locale={locale} findings={findings} />
        </section>
      ) : null}
      {report.invoice ? <InvoiceCard locale={locale} invoice={report.invoice} /> : null}
      {report.signatures.map((signature, place) => (
        <SignatureCard
          key={`${signature.place} ${signature.signer?.sha256 ?? ''} ${signature.signedAt ?? ''}`}
          locale={locale}
          signature={signature}
          fileChecks={report.checks}
          number={place + 1}
        />
      ))}
      <dl className="mt-6 text-sm text-muted">
        <dt>{t('result.sha256')}</dt>
        <dd className="break-all font-mono text-[0.8125rem]">{report.sha256}</dd>
      </dl>
      <p className="mt-2 text-sm text-muted">
        {storeVersion > 0
          ? t('result.checked', { moment, version: storeVersion })
          : t('result.checked-empty', { moment })}
      </p>
      <VerifyForm locale={locale} label={t('form.another')} />
    </div>
  )
}
