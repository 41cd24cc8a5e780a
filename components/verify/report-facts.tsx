import type { ReactNode } from 'react'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findingsOf } from '@/lib/trust/report-rules'
import type { FileReport } from '@/lib/verifier/types'
import { FindingList } from './finding-list'
import { verdictLooks } from './verdict-look'

/** What the machine found of a signed file: verdict, who signed when, and each finding. */
export function ReportFacts({
  locale,
  report,
  title,
  says,
  children,
}: {
  locale: Locale
  report: FileReport
  /** What the verdict is of. */
  title?: string
  /** Said beneath the verdict. */
  says?: string
  children?: ReactNode
}) {
  const words = translator(locale, 'verify')
  const t = translator(locale, 'proof-files')
  const findings = findingsOf([...report.checks, ...report.signatures.flatMap(({ checks }) => checks)])
  const once = [...new Map(findings.map((each) => [`${each.reason} ${each.detail}`, each])).values()]
  const { box, ink } = verdictLooks[report.verdict]
  return (
    <div className={`rounded-lg border p-3 ${box}`}>
      <p className={`font-semibold ${ink}`}>
        {title ? `${title}: ` : ''}
        {words(`verdicts.${report.verdict}.name`)}
      </p>
      <p>{words(`verdicts.${report.verdict}.body`)}</p>
      {says ? <p className="mt-1 font-semibold">{says}</p> : null}
      {report.signatures
        .filter(({ kind }) => kind === 'signature')
        .map(({ place, signer, signedAt, signedAtSource }) => (
          <p key={`${place} ${signer?.sha256}`} className="break-words">
            {t('evidence.signer')}: {signer?.commonName ?? signer?.subject ?? '–'}
            {signedAt && signedAtSource
              ? ` · ${t(signedAtSource === 'timestamp' ? 'evidence.proved' : 'evidence.claimed', { moment: formatMoment(new Date(signedAt)) })}`
              : ''}
          </p>
        ))}
      {once.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {t('evidence.details')} ({once.length})
          </summary>
          <FindingList locale={locale} findings={once} />
        </details>
      ) : null}
      {children}
    </div>
  )
}
