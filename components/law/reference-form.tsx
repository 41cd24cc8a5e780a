import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { saveReferenceAction } from '@/lib/law/actions'
import { type LawTopic, lawTopics, type Reference } from '@/lib/law/types'
import { ReferenceFields } from './reference-fields'

type Props = { locale: Locale; reference: Reference | null; others: Reference[] }

/** The form of a reference, new or with what is recorded of it. */
export function ReferenceForm({ locale, reference, others }: Props) {
  const t = translator(locale, 'law')
  const at = reference && { id: reference.id, version: reference.version }
  const text = (name: string, label: string, initial: string | undefined, more: object = {}) => ({
    ...{ name, label, initial: initial ?? '', maxLength: 300, isRequired: true },
    ...more,
  })
  const day = (name: string, label: string, initial: string | null | undefined, hint?: string) => ({
    ...{ name, label, initial: initial ?? '', type: 'date' as const, isRequired: false },
    ...(hint ? { hint } : {}),
  })
  return (
    <ReferenceFields
      key={at ? `${at.id} ${at.version}` : 'new'}
      action={saveReferenceAction.bind(null, locale, at)}
      fields={[
        text('number', t('form.number'), reference?.number, {
          hint: t('form.number-hint'),
          maxLength: 80,
          className: 'sm:col-span-2',
        }),
        text('nameVi', t('form.name-vi'), reference?.name.vi, { hint: t('form.name-vi-hint'), lang: 'vi' }),
        text('nameEn', t('form.name-en'), reference?.name.en, { lang: 'en' }),
        text('titleVi', t('form.title-vi'), reference?.title.vi, { lang: 'vi' }),
        text('titleEn', t('form.title-en'), reference?.title.en, { lang: 'en' }),
        text('issuerVi', t('form.issuer-vi'), reference?.issuer.vi, { lang: 'vi', maxLength: 120 }),
        text('issuerEn', t('form.issuer-en'), reference?.issuer.en, { lang: 'en', maxLength: 120 }),
        day('issuedOn', t('form.issued-on'), reference?.issuedOn),
        day('from', t('form.from'), reference?.from, t('form.from-hint')),
        day('until', t('form.until'), reference?.until, t('form.until-hint')),
      ]}
      heirs={{
        label: t('form.replaced-by'),
        hint: t('form.replaced-by-hint'),
        initial: reference?.replacedById ?? '',
        options: [
          { value: '', label: t('form.nothing') },
          ...others.map(({ id, name }) => ({ value: id, label: inLocale(locale, name.vi, name.en) })),
        ],
      }}
      topics={{
        label: t('form.topics'),
        options: lawTopics.map((topic: LawTopic) => ({
          value: topic,
          label: t(`topic.${topic}`),
          isOn: reference?.topics.includes(topic) ?? false,
        })),
      }}
      words={{ reason: t('form.reason'), reasonHint: t('form.reason-hint'), go: t('form.go'), busy: t('form.busy') }}
    />
  )
}
