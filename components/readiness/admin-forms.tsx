import Link from 'next/link'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { recordExemptionAction, withdrawExemptionAction } from '@/lib/readiness/actions/exemptions'
import { recordProofAction, withdrawProofAction } from '@/lib/readiness/actions/proofs'
import type { Solution, SolutionFile } from '@/lib/readiness/types'
import { FoldedForm } from './folded-form'

type Entry = { proof: SolutionFile['proofs'][number] } | { exemption: SolutionFile['exemptions'][number] }

/** What may be decided about an entry of the history; nothing for one that is over. */
export function ProofEntryForms({ locale, merchantId, entry }: { locale: Locale; merchantId: string; entry: Entry }) {
  const t = translator(locale, 'readiness')
  const busy = t('admin.busy')
  if ('exemption' in entry) {
    const { id, withdrawnAt } = entry.exemption
    if (withdrawnAt) return null
    return (
      <FoldedForm
        id={`withdraw-${id}`}
        action={withdrawExemptionAction}
        title={t('admin.exempt-withdraw')}
        note={t('admin.exempt-withdraw-note')}
        hidden={{ locale, merchantId, exemptionId: id }}
        fields={[reason()]}
        submit={t('admin.exempt-withdraw')}
        busy={busy}
        isDanger
      />
    )
  }
  const { id, state } = entry.proof
  const hidden = { locale, merchantId, proofId: id }
  if (state === 'waiting')
    return (
      <Link
        href={pathIn(locale, `/admin/proofs/${id}`)}
        prefetch={false}
        className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
      >
        {t('admin.decide')}
      </Link>
    )
  if (state !== 'in-force' && state !== 'not-yet') return null
  return (
    <FoldedForm
      id={`withdraw-${id}`}
      action={withdrawProofAction}
      title={t('admin.withdraw')}
      note={t('admin.withdraw-note')}
      hidden={hidden}
      fields={[reason()]}
      submit={t('admin.withdraw')}
      busy={busy}
      isDanger
    />
  )

  function reason() {
    return {
      kind: 'text' as const,
      name: 'words',
      label: t('admin.withdraw-words'),
      hint: t('admin.reason-hint'),
      isRequired: true,
    }
  }
}

/** New entries: a proof that was seen, or that law does not ask for the solution. */
export function RecordForms({
  locale,
  merchantId,
  solution,
  today,
}: {
  locale: Locale
  merchantId: string
  solution: Solution
  today: Day
}) {
  const t = translator(locale, 'readiness')
  const hidden = { locale, merchantId, solution }
  return (
    <>
      <FoldedForm
        id={`record-${solution}`}
        action={recordProofAction}
        title={t('admin.record')}
        note={t('admin.record-hint')}
        hidden={hidden}
        fields={[
          {
            kind: 'line',
            name: 'number',
            label: t('admin.number'),
            hint: t(`admin.number-hint.${solution}`),
            isRequired: true,
          },
          { kind: 'line', name: 'issuer', label: t('admin.issuer'), isRequired: true },
          { kind: 'day', name: 'validFrom', label: t('admin.valid-from'), isRequired: true, initial: today },
          { kind: 'day', name: 'validUntil', label: t('admin.valid-until'), hint: t('admin.valid-until-hint') },
          { kind: 'text', name: 'words', label: t('admin.words'), hint: t('admin.words-hint') },
        ]}
        submit={t('admin.record-submit')}
        busy={t('admin.busy')}
      />
      <FoldedForm
        id={`exempt-${solution}`}
        action={recordExemptionAction}
        title={t('admin.exempt')}
        note={t('admin.exempt-hint')}
        hidden={hidden}
        fields={[
          { kind: 'line', name: 'legalSource', label: t('admin.legal-source'), isRequired: true },
          { kind: 'day', name: 'effectiveFrom', label: t('admin.effective-from'), isRequired: true, initial: today },
          {
            kind: 'day',
            name: 'effectiveUntil',
            label: t('admin.effective-until'),
            hint: t('admin.effective-until-hint'),
          },
        ]}
        submit={t('admin.exempt-submit')}
        busy={t('admin.busy')}
      />
    </>
  )
}
