import { legalForms } from '@/lib/applications/types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'

/** The words and choices of the form with which somebody applies. */
export async function joinWords(locale: Locale) {
  const t = translator(locale, 'join')
  const wards = await listWardNames()
  return {
    establishment: t('form.establishment'),
    legalForm: t('form.legal-form'),
    legalForms: [
      { value: '', label: t('form.legal-form-choose') },
      ...legalForms.map((form) => ({ value: form, label: t(`legal-form.${form}`) })),
    ],
    name: t('form.name'),
    nameHint: t('form.name-hint'),
    taxCode: t('form.tax-code'),
    taxCodeHint: t('form.tax-code-hint'),
    codeSeen: t('form.code-seen'),
    ward: t('form.ward'),
    wardHint: t('form.ward-hint'),
    wards: [
      { value: '', label: t('form.ward-choose') },
      ...wards.map((ward) => ({ value: ward.code, label: inLocale(locale, ward.fullNameVi, ward.fullNameEn) })),
    ],
    person: t('form.person'),
    representative: t('form.representative'),
    contactHint: t('form.contact-hint'),
    phone: t('form.phone'),
    email: t('form.email'),
    privacy: t('form.privacy'),
    send: t('form.send'),
    sendAgain: t('form.send-again'),
    sending: t('form.sending'),
  }
}

export type JoinWords = Awaited<ReturnType<typeof joinWords>>
