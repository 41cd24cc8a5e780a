import { FindingList } from '@/components/verify/finding-list'
import { verdictLooks } from '@/components/verify/verdict-look'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProofEvidence } from '@/lib/readiness/types'
import { findingsOf } from '@/lib/trust/report-rules'

/** What the machine found of the file behind a proof: the facts that a decision rests on. */
export function ProofEvidenceCard({
  locale,
  proofId,
  evidence: { fileName, sizeBytes, identity, report, storeVersion, verifiedAt, previousVerdict },
}: {
  locale: Locale
  proofId: string
  evidence: ProofEvidence
}) {
  const t = translator(locale, 'proof-files')
  const words = translator(locale, 'verify')
  const findings = findingsOf([...report.checks, ...report.signatures.flatMap(({ checks }) => checks)])
  const once = [...new Map(findings.map((each) => [`${each.reason} ${each.detail}`, each])).values()]
  const { box, ink } = verdictLooks[report.verdict]
  return (
    <div className={`mt-2 rounded-lg border p-3 ${box}`}>
      <p className={`font-semibold ${ink}`}>
        {t('evidence.title')}: {words(`verdicts.${report.verdict}.name`)}
      </p>
      <p>{words(`verdicts.${report.verdict}.body`)}</p>
      <p className="mt-1 font-semibold">{t(`identity.${identity}`)}.</p>
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
      {previousVerdict ? (
        <p className="font-semibold">{t('evidence.changed', { verdict: words(`verdicts.${previousVerdict}.name`) })}</p>
      ) : null}
      {once.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {t('evidence.details')} ({once.length})
          </summary>
          <FindingList locale={locale} findings={once} />
        </details>
      ) : null}
      <p className="mt-1 break-words text-sm text-muted">
        {t('evidence.file', { name: fileName, size: formatNumber(Math.ceil(sizeBytes / 1024), locale) })} ·{' '}
        {t('evidence.checked', { moment: formatMoment(verifiedAt), version: storeVersion })}
      </p>
      <a
        href={`/api/proofs/${proofId}/file`}
        download
        aria-label={t('evidence.open-named', { name: fileName })}
        className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
      >
        {t('evidence.open')}
      </a>
    </div>
  )
}
