import type { ReactNode } from 'react'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findingsOf, trustOf } from '@/lib/trust/report-rules'
import { severityOf } from '@/lib/verifier/reasons'
import type { FileReport } from '@/lib/verifier/types'
import { ChainList } from './chain-list'
import { FindingList } from './finding-list'
import { verdictLooks } from './verdict-look'

/** What the machine found of a signed file: verdict, who signed when, why it is no better; notes and certificates folded below. */
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
  const weighing = once.filter(({ reason }) => reason !== null && severityOf(reason) !== 'note')
  const notes = once.filter((each) => !weighing.includes(each))
  const chains = report.signatures.filter(({ chain }) => chain.length > 0)
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
      {weighing.length > 0 ? <FindingList locale={locale} findings={weighing} /> : null}
      {notes.length + chains.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {t(chains.length > 0 ? 'evidence.chain-and-notes' : 'evidence.details')}
          </summary>
          {notes.length > 0 ? <FindingList locale={locale} findings={notes} /> : null}
          {chains.map((signature, place) => (
            <div key={`${signature.place} ${signature.signer?.sha256}`}>
              <ChainList locale={locale} chain={signature.chain} isTrusted={trustOf(signature) === 'yes'} />
              <p className="mt-1 text-sm text-muted">
                {[
                  words(`result.${signature.kind}`, { number: place + 1 }),
                  signature.algorithm,
                  signature.level && words('result.level', { level: signature.level }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          ))}
        </details>
      ) : null}
      {children}
    </div>
  )
}
