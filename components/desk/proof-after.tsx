import { ForWriters } from '@/components/layout/for-roles'
import { ProofEntryForms } from '@/components/readiness/admin-forms'
import { UpheldLine } from '@/components/readiness/upheld-line'
import { UpholdForm } from '@/components/readiness/uphold-form'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { ProofItem } from '@/lib/desk/queries/proof-item'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Of a proof that was accepted: that the machine thinks worse of it since, the way to keep it all the same and the way to end it. */
export function ProofAfter({ locale, item: { proof, merchant, fall } }: { locale: Locale; item: ProofItem }) {
  const t = translator(locale, 'reverified')
  const verdict = translator(locale, 'verify')
  if (proof.state === 'waiting' || proof.state === 'returned') return null
  const isOver = proof.state !== 'in-force' && proof.state !== 'not-yet'
  // The form keeps its place on the page, whoever decides meanwhile: what was typed into it would be gone with it.
  return (
    <Card className={isOver ? 'contents' : undefined}>
      {isOver ? null : <h2 className="mb-2 text-lg">{t('accepted')}</h2>}
      {fall ? (
        <Notice
          kind={fall.upheld ? 'info' : 'warning'}
          title={fall.upheld ? t('upheld.title') : t('fell.title')}
          className="mb-3"
        >
          {fall.upheld ? <UpheldLine locale={locale} upheld={fall.upheld} /> : null}
          <p>
            {t('fell.what', {
              from: verdict(`verdicts.${fall.from}.name`),
              to: verdict(`verdicts.${fall.to}.name`),
              version: fall.storeVersion,
            })}{' '}
            {fall.upheld ? t('upheld.until') : t('fell.body')}
          </p>
        </Notice>
      ) : null}
      <ForWriters area="proofs">
        <div className="mb-3 empty:hidden">
          <UpholdForm locale={locale} merchantId={merchant.id} proofId={proof.id} fall={fall} />
        </div>
        {isOver ? null : <p className="mb-3 text-muted">{t('withdraw-intro')}</p>}
        <ProofEntryForms locale={locale} merchantId={merchant.id} entry={{ proof }} />
      </ForWriters>
    </Card>
  )
}
