import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { upholdProofAction } from '@/lib/readiness/actions/proofs'
import { FoldedForm } from './folded-form'

/** Keeps a proof that fell, as it was found by the verification that is shown. */
export function UpholdForm({
  locale,
  ...about
}: {
  locale: Locale
  merchantId: string
  proofId: string
  verificationId: string
}) {
  const t = translator(locale, 'reverified')
  return (
    <FoldedForm
      id={`uphold-${about.proofId}`}
      action={upholdProofAction}
      title={t('uphold.title')}
      note={t('uphold.note')}
      hidden={{ locale, ...about }}
      fields={[
        { kind: 'text', name: 'words', label: t('uphold.words'), hint: t('uphold.words-hint'), isRequired: true },
      ]}
      submit={t('uphold.title')}
      busy={translator(locale, 'readiness')('admin.busy')}
    />
  )
}
