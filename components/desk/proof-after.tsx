import { ForWriters } from '@/components/layout/for-roles'
import { ProofEntryForms } from '@/components/readiness/admin-forms'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { ProofItem } from '@/lib/desk/queries/proof-item'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Of a proof that was accepted: that the machine thinks worse of it since, and the way to end it. */
export function ProofAfter({ locale, item: { proof, merchant, fall } }: { locale: Locale; item: ProofItem }) {
  const t = translator(locale, 'reverified')
  const verdict = translator(locale, 'verify')
  if (proof.state !== 'in-force' && proof.state !== 'not-yet') return null
  return (
    <Card>
      <h2 className="mb-2 text-lg">{t('accepted')}</h2>
      {fall ? (
        <Notice kind="warning" title={t('fell.title')} className="mb-3">
          {t('fell.body', {
            from: verdict(`verdicts.${fall.from}.name`),
            to: verdict(`verdicts.${fall.to}.name`),
            version: fall.storeVersion,
          })}
        </Notice>
      ) : null}
      <ForWriters area="proofs">
        <p className="mb-3 text-muted">{t('withdraw-intro')}</p>
        <ProofEntryForms locale={locale} merchantId={merchant.id} entry={{ proof }} />
      </ForWriters>
    </Card>
  )
}
