import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the form says, read on the server so that message files need not come to the browser. */
export function collectionFormWords(locale: Locale, isNew: boolean) {
  const t = translator(locale, 'collections')
  return {
    nameVi: t('desk.form.name-vi'),
    nameEn: t('desk.form.name-en'),
    introVi: t('desk.form.intro-vi'),
    introEn: t('desk.form.intro-en'),
    english: t('desk.form.english-hint'),
    introHint: t('desk.form.intro-hint'),
    from: t('desk.form.from'),
    fromHint: t('desk.form.from-hint'),
    until: t('desk.form.until'),
    untilHint: t('desk.form.until-hint'),
    save: isNew ? t('desk.form.create') : t('desk.form.save'),
    busy: t('desk.busy'),
  }
}

export type CollectionFormWords = ReturnType<typeof collectionFormWords>
