import { ReportFacts } from '@/components/verify/report-facts'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isPersons } from '@/lib/readiness/evidence-rules'
import type { ProofEvidence } from '@/lib/readiness/types'

/** What the machine found of the file behind a proof: the facts that a decision rests on. */
export function ProofEvidenceCard({
  locale,
  proofId,
  evidence: { fileName, sizeBytes, identity, report, storeVersion, verifiedAt, previousVerdict, isGone },
}: {
  locale: Locale
  proofId: string
  evidence: ProofEvidence
}) {
  const t = translator(locale, 'proof-files')
  const words = translator(locale, 'verify')
  const signed = report.signatures.filter(({ kind }) => kind === 'signature')
  const isByPerson = identity === 'unknown' && !report.invoice && signed.length > 0 && signed.every(isPersons)
  return (
    <ReportFacts
      locale={locale}
      report={report}
      title={t('evidence.title')}
      says={`${t(`identity.${isByPerson ? 'person' : identity}`)}.`}
    >
      {previousVerdict ? (
        <p className="font-semibold">{t('evidence.changed', { verdict: words(`verdicts.${previousVerdict}.name`) })}</p>
      ) : null}
      <p className="mt-1 break-words text-sm text-muted">
        {t('evidence.file', { name: fileName, size: formatNumber(Math.ceil(sizeBytes / 1024), locale) })} ·{' '}
        {t('evidence.checked', { moment: formatMoment(verifiedAt), version: storeVersion })}
      </p>
      {isGone ? (
        <p className="text-sm text-muted">{translator(locale, 'hand-in')('gone')}</p>
      ) : (
        <a
          href={`/api/proofs/${proofId}/file`}
          download
          aria-label={t('evidence.open-named', { name: fileName })}
          className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {t('evidence.open')}
        </a>
      )}
    </ReportFacts>
  )
}
