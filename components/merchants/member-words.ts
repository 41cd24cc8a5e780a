import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words of the forms around the people of a merchant. */
export function memberWords(locale: Locale) {
  const t = translator(locale, 'merchants')
  return {
    name: t('people.name'),
    identifier: t('people.identifier'),
    identifierHint: t('people.identifier-hint'),
    add: t('people.add'),
    addAnyway: t('people.add-anyway'),
    reissue: t('people.reissue'),
    remove: t('people.remove'),
    busy: t('people.busy'),
    linkTitle: t.raw('link.title') as string,
    linkUntil: t.raw('link.until') as string,
    link: {
      once: t('link.once'),
      label: t('link.label'),
      copy: t('link.copy'),
      copied: t('link.copied'),
      failed: t('link.copy-failed'),
    },
  }
}

export type MemberWords = ReturnType<typeof memberWords>
