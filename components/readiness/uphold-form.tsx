import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { upholdProofAction } from '@/lib/readiness/actions/proofs'
import type { ProofFall } from '@/lib/readiness/types'
import { FoldedForm } from './folded-form'

/**
 * Keeps a proof that fell, as it was found by the verification that is shown. Stands on the page also where there is nothing to
 * keep: whoever sent it a moment after somebody else reads their own words again.
 */
export function UpholdForm({
  locale,
  fall,
  ...about
}: {
  locale: Locale
  merchantId: string
  proofId: string
  fall: ProofFall | null
}) {
  const t = translator(locale, 'reverified')
  const isOpen = fall !== null && fall.upheld === null
  return (
    <FoldedForm
      id={`uphold-${about.proofId}`}
      action={upholdProofAction}
      title={t('uphold.title')}
      note={t('uphold.note')}
      hidden={{ locale, ...about, verificationId: fall?.verificationId ?? '' }}
      fields={[
        { kind: 'text', name: 'words', label: t('uphold.words'), hint: t('uphold.words-hint'), isRequired: true },
      ]}
      submit={t('uphold.title')}
      busy={translator(locale, 'readiness')('admin.busy')}
      settled={isOpen ? undefined : { tooLate: t('uphold.too-late') }}
    />
  )
}
