import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { Day } from '@/lib/format/days'
import { formatDay, formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProofPaper, ProofState, SolutionFile } from '@/lib/readiness/types'
import { ProofEvidenceCard } from './proof-evidence'

type Proof = SolutionFile['proofs'][number]
type Exemption = SolutionFile['exemptions'][number]

const tones: Record<ProofState, 'good' | 'warn' | 'neutral' | 'bad'> = {
  'in-force': 'good',
  'not-yet': 'warn',
  waiting: 'warn',
  returned: 'bad',
  withdrawn: 'neutral',
  expired: 'neutral',
}

/** Everything recorded about a solution, newest first; `actionsFor` may add what can be done with an entry. */
export function SolutionHistory({
  locale,
  file,
  today,
  actionsFor,
}: {
  locale: Locale
  file: SolutionFile
  today: Day
  actionsFor?: (entry: { proof: Proof } | { exemption: Exemption }) => ReactNode
}) {
  const t = translator(locale, 'readiness')
  if (file.proofs.length + file.exemptions.length === 0) return <p className="text-muted">{t('history.none')}</p>
  return (
    <ol className="divide-y divide-line">
      {file.exemptions.map((exemption) => (
        <li key={exemption.id} className="space-y-2 py-3">
          <ExemptionEntry locale={locale} exemption={exemption} today={today} />
          {actionsFor?.({ exemption })}
        </li>
      ))}
      {file.proofs.map((proof) => (
        <li key={proof.id} className="space-y-2 py-3">
          <ProofEntry locale={locale} proof={proof} />
          {actionsFor?.({ proof })}
        </li>
      ))}
    </ol>
  )
}

/** One proof with everything recorded about it. */
export function ProofEntry({ locale, proof }: { locale: Locale; proof: Proof }) {
  const t = translator(locale, 'readiness')
  const moment = formatMoment(proof.submittedAt)
  const by = (what: string, name: string | null) => (name ? t('history.by', { what, name }) : what)
  return (
    <div>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="wrap-anywhere min-w-0 font-semibold">
          {proof.number ? t('history.number', { number: proof.number }) : t('history.no-number')}
        </span>
        <Badge tone={tones[proof.state]}>{t(`proof-states.${proof.state}`)}</Badge>
      </p>
      {proof.issuer ? <p>{t('history.issuer', { issuer: proof.issuer })}</p> : null}
      <p>
        {proof.validUntil
          ? t('history.days', { from: formatDay(proof.validFrom), until: formatDay(proof.validUntil) })
          : t('history.from', { from: formatDay(proof.validFrom) })}
      </p>
      {proof.evidence ? <ProofEvidenceCard locale={locale} proofId={proof.id} evidence={proof.evidence} /> : null}
      {proof.paper ? <PaperLink locale={locale} proofId={proof.id} paper={proof.paper} /> : null}
      {proof.note ? <p className="whitespace-pre-line">{proof.note}</p> : null}
      <ul className="mt-1 text-sm text-muted">
        {proof.upholdings.map(({ at, verdict, words, author }) => (
          <li key={at.getTime()}>
            {by(
              t('history.UPHELD', {
                moment: formatMoment(at),
                verdict: translator(locale, 'verify')(`verdicts.${verdict}.name`),
              }),
              author,
            )}
            {words ? <span className="block whitespace-pre-line text-ink">{words}</span> : null}
          </li>
        ))}
        {proof.decisions.map(({ kind, effectiveAt, words, author, seq }) => (
          <li key={seq}>
            {by(t(`history.${kind}`, { moment: formatMoment(effectiveAt) }), author)}
            {words ? <span className="block whitespace-pre-line text-ink">{words}</span> : null}
          </li>
        ))}
        <li>
          {proof.submittedBy
            ? t('history.submitted-by', { moment, name: proof.submittedBy })
            : t('history.submitted', { moment })}
        </li>
      </ul>
    </div>
  )
}

/** The paper that a person looks at; a stranger's file, so it is downloaded and never opened in the page. */
function PaperLink({ locale, proofId, paper }: { locale: Locale; proofId: string; paper: ProofPaper }) {
  const t = translator(locale, 'solutions')
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <a
        href={`/api/proofs/${proofId}/file`}
        download
        aria-label={t('paper-open-named', { name: paper.fileName })}
        className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
      >
        {t('paper-open')}
      </a>
      <span className="min-w-0 break-words text-sm text-muted">
        {t('paper-file', { name: paper.fileName, size: formatNumber(Math.ceil(paper.sizeBytes / 1024), locale) })}
      </span>
    </p>
  )
}

function ExemptionEntry({ locale, exemption, today }: { locale: Locale; exemption: Exemption; today: Day }) {
  const t = translator(locale, 'readiness')
  const { legalSource, effectiveFrom, effectiveUntil, recordedAt, recordedBy, withdrawnAt } = exemption
  const by = (what: string, name: string | null) => (name ? t('history.by', { what, name }) : what)
  const state = withdrawnAt
    ? 'withdrawn'
    : exemption.isInForce
      ? 'in-force'
      : today < effectiveFrom
        ? 'not-yet'
        : 'over'
  return (
    <div>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="min-w-0 font-semibold">{t('history.exemption', { source: legalSource })}</span>
        <Badge tone={state === 'in-force' ? 'info' : 'neutral'}>{t(`history.exemption-${state}`)}</Badge>
      </p>
      <p>
        {effectiveUntil
          ? t('history.exemption-days', { from: formatDay(effectiveFrom), until: formatDay(effectiveUntil) })
          : t('history.exemption-from', { from: formatDay(effectiveFrom) })}
      </p>
      <ul className="mt-1 text-sm text-muted">
        {withdrawnAt ? (
          <li>
            {by(t('history.WITHDRAWN', { moment: formatMoment(withdrawnAt) }), exemption.withdrawnBy)}
            {exemption.withdrawnReason ? (
              <span className="block whitespace-pre-line text-ink">{exemption.withdrawnReason}</span>
            ) : null}
          </li>
        ) : null}
        <li>{by(t('history.exemption-recorded', { moment: formatMoment(recordedAt) }), recordedBy)}</li>
      </ul>
    </div>
  )
}
