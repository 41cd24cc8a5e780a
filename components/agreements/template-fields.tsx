import { saveTemplateAction } from '@/lib/agreements/actions'
import { firstArticlesEn, firstArticlesVi } from '@/lib/agreements/first-template'
import type { Template } from '@/lib/agreements/types'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { TemplateForm } from './template-form'

/** The form of the agreement's text in the reader's language. */
export function TemplateFields({ locale, latest, today }: { locale: Locale; latest: Template | null; today: Day }) {
  const t = translator(locale, 'agreements')
  return (
    <TemplateForm
      action={saveTemplateAction.bind(null, locale)}
      now={{
        inForceFrom: today,
        organiserVi: latest?.organiserVi ?? '',
        organiserEn: latest?.organiserEn ?? '',
        organiserTaxCode: latest?.organiserTaxCode ?? '',
        organiserAddress: latest?.organiserAddress ?? '',
        organiserPerson: latest?.organiserPerson ?? '',
        articlesVi: latest?.articlesVi ?? firstArticlesVi,
        articlesEn: latest?.articlesEn ?? firstArticlesEn,
      }}
      words={{
        inForceFrom: t('template.in-force-from'),
        organiserVi: t('template.organiser-vi'),
        organiserEn: t('template.organiser-en'),
        organiserTaxCode: t('template.organiser-tax-code'),
        taxCodeHint: t('template.organiser-tax-code-hint'),
        organiserAddress: t('template.organiser-address'),
        organiserPerson: t('template.organiser-person'),
        optional: t('template.optional'),
        articlesVi: t('template.articles-vi'),
        articlesEn: t('template.articles-en'),
        articlesHint: t('template.articles-hint'),
        why: t('template.why'),
        save: t('template.save'),
        busy: t('template.busy'),
      }}
    />
  )
}
