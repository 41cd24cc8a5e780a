import type { FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProviderRow } from '@/lib/readiness/provider-types'
import { solutions } from '@/lib/readiness/types'
import { ProviderForm } from './provider-form'

/** The form of a provider in the reader's language. */
export function ProviderFields({ locale, action, now }: { locale: Locale; action: FormAction; now?: ProviderRow }) {
  const t = translator(locale, 'solutions')
  const names = translator(locale, 'readiness')
  return (
    <ProviderForm
      action={action}
      solutions={solutions.map((one) => ({ name: `offers-${one}`, label: names(`solutions.${one}`) }))}
      now={now && typedOf(now)}
      words={{
        name: t('providers.name'),
        solutions: t('providers.solutions'),
        licence: t('providers.licence'),
        licenceHint: t('providers.licence-hint'),
        website: t('providers.website'),
        validFrom: t('providers.valid-from'),
        validUntil: t('providers.valid-until'),
        validUntilHint: t('providers.valid-until-hint'),
        optional: t('providers.optional'),
        save: t('providers.save'),
        busy: t('providers.busy'),
      }}
    />
  )
}

const typedOf = ({ name, licence, website, validFrom, validUntil, solutions: offered }: ProviderRow) => ({
  ...{ name, licence, website: website ?? '', validFrom, validUntil: validUntil ?? '' },
  ...Object.fromEntries(offered.map((one) => [`offers-${one}`, 'on'])),
})
