import { ShopIcon } from '@/components/layout/shop-icon'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findingsOf } from '@/lib/trust/report-rules'
import { demoOrganisation } from '@/lib/trust/rules'
import type { CheckedFile, VerifyAnswer } from '@/lib/trust/verify-answer'
import { FindingList } from './finding-list'
import { InvoiceCard } from './invoice-card'
import { ReportCopy } from './report-copy'
import { SignatureCard } from './signature-card'
import { verdictLooks } from './verdict-look'
import { VerifyForm } from './verify-form'

type Props = { locale: Locale; answer: Extract<VerifyAnswer, { kind: 'report' }> }

/** What was found of each file: the verdicts first, then each file with its signatures, then how it was checked. */
export function VerifyResult({ locale, answer: { files, left, storeVersion, verifiedAt } }: Props) {
  const t = translator(locale, 'verify')
  const several = translator(locale, 'verify-several')
  const moment = formatMoment(verifiedAt)
  const [only] = files
  const checked =
    storeVersion > 0 ? t('result.checked', { moment, version: storeVersion }) : t('result.checked-empty', { moment })
  const isOne = files.length === 1 && left.length === 0
  return (
    <div className="max-w-3xl pt-6">
      {isOne && only ? (
        <>
          <p className="text-sm text-muted">{t('result.title')}</p>
          <h1 className="break-words text-xl sm:text-2xl">{only.fileName}</h1>
          <p className="mt-1 text-sm text-muted">{checked}</p>
          <OneFile locale={locale} file={only} />
        </>
      ) : (
        <>
          <h1 id="files" className="scroll-mt-20 text-xl sm:text-2xl">
            {several('title', { count: files.length })}
          </h1>
          <p className="mt-1 text-sm text-muted">{checked}</p>
          <Overview locale={locale} files={files} />
          {left.length > 0 ? (
            <p className="mt-4">{several('left', { count: left.length, names: left.join('; ') })}</p>
          ) : null}
          {files.map((file, place) => (
            <section
              key={`${place} ${file.report.sha256}`}
              aria-labelledby={`file-${place}`}
              className="mt-8 border-t-2 border-line pt-4 print:break-before-page"
            >
              <h2 id={`file-${place}`} className="scroll-mt-20 break-words text-xl">
                {several('file', { number: place + 1, name: file.fileName })}
              </h2>
              <p className="mt-1 hidden text-sm print:block">{checked}</p>
              <OneFile locale={locale} file={file} />
              <p className="no-print">
                <a
                  href="#files"
                  className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
                >
                  {several('back')}
                </a>
              </p>
            </section>
          ))}
        </>
      )}
      <ReportCopy locale={locale} files={files} verifiedAt={verifiedAt} />
      <VerifyForm locale={locale} label={t('form.another')} />
    </div>
  )
}

/** The verdict of each file in a line that leads to the rest. */
function Overview({ locale, files }: { locale: Locale; files: CheckedFile[] }) {
  const t = translator(locale, 'verify')
  return (
    <ol className="mt-4 divide-y divide-line rounded-xl border border-line bg-sheet">
      {files.map(({ fileName, report: { verdict, sha256 } }, place) => (
        <li key={`${place} ${sha256}`}>
          <a
            href={`#file-${place}`}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 px-4 py-2 underline-offset-4 hover:underline"
          >
            <span className="min-w-0 break-words">{fileName}</span>
            <span className={`flex items-center gap-2 font-semibold ${verdictLooks[verdict].ink}`}>
              <ShopIcon name={verdictLooks[verdict].icon} />
              {t(`verdicts.${verdict}.name`)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function OneFile({ locale, file: { report } }: { locale: Locale; file: CheckedFile }) {
  const t = translator(locale, 'verify')
  const { box, ink, icon } = verdictLooks[report.verdict]
  const findings = findingsOf(report.checks)
  const isDemo = report.signatures.some(({ chain }) => chain.some(({ subject }) => subject.includes(demoOrganisation)))
  return (
    <>
      <div className={`mt-4 rounded-xl border-2 p-4 sm:p-6 ${box}`}>
        <p className={`flex items-center gap-3 text-2xl font-semibold ${ink}`}>
          <ShopIcon name={icon} className="size-8" />
          {t(`verdicts.${report.verdict}.name`)}
        </p>
        <p className="mt-2">{t(`verdicts.${report.verdict}.body`)}</p>
        {isDemo ? <p className="mt-2 font-semibold">{t('result.demo')}</p> : null}
      </div>
      {findings.length > 0 ? (
        <div className="mt-6">
          <h2 className="text-lg">{t('result.file-findings')}</h2>
          <FindingList locale={locale} findings={findings} />
        </div>
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
    </>
  )
}
