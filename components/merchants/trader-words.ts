import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { permissionWords } from './permission-words'

const forms = ['COMPANY', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD', 'OTHER'] as const

/** The words and choices of the form that opens a trader. */
export async function traderWords(locale: Locale) {
  const t = translator(locale, 'merchants')
  const wards = await listWardNames()
  return {
    who: t('trade.who'),
    name: t('trade.name'),
    form: t('trade.form'),
    forms: forms.map((form) => ({ value: form, label: t(`form.${form}`) })),
    taxCode: t('trade.tax-code'),
    taxCodeHint: t('trade.tax-code-hint'),
    ward: t('trade.ward'),
    wards: [
      { value: '', label: t('trade.ward-choose') },
      ...wards.map((ward) => ({ value: ward.code, label: inLocale(locale, ward.fullNameVi, ward.fullNameEn) })),
    ],
    address: t('trade.address'),
    phone: t('trade.phone'),
    paper: t('trade.paper'),
    permission: permissionWords(locale),
    approve: t('trade.approve'),
    save: t('trade.save'),
    busy: t('permissions.busy'),
  }
}

export type TraderWords = Awaited<ReturnType<typeof traderWords>>
