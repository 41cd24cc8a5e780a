import type { FormAction } from '@/lib/forms/form-state'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { SalesPointForm } from './sales-point-form'

/** The form of a point of sale with the city's wards to choose from. */
export async function SalesPointFields({
  locale,
  action,
  save,
  now,
}: {
  locale: Locale
  action: FormAction
  save: string
  now?: Record<string, string>
}) {
  const t = translator(locale, 'sales-points')
  const wards = await listWardNames()
  return (
    <SalesPointForm
      action={action}
      now={now}
      wards={[
        { value: '', label: t('ward-choose') },
        ...wards.map((ward) => ({ value: ward.code, label: inLocale(locale, ward.fullNameVi, ward.fullNameEn) })),
      ]}
      words={{
        nameVi: t('name-vi'),
        nameEn: t('name-en'),
        address: t('address'),
        ward: t('ward'),
        phone: t('phone'),
        hoursVi: t('hours-vi'),
        hoursHint: t('hours-hint'),
        hoursEn: t('hours-en'),
        optional: t('optional'),
        save,
        busy: t('busy'),
      }}
    />
  )
}
