import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words around a decision; `hasProducer`: whether approving ties a producer to the merchant. */
export function decideWords(locale: Locale, hasProducer: boolean) {
  const t = translator(locale, 'join-desk')
  return {
    title: t('approve.title'),
    note: hasProducer ? t('approve.note') : t('approve.note-none'),
    disputed: t('approve.disputed'),
    approve: t('approve.submit'),
    busy: t('approve.busy'),
    reason: t('approve.reason'),
    reasonHint: t('approve.reason-hint'),
    RETURNED: { open: t('approve.return-open'), submit: t('approve.return') },
    REJECTED: { open: t('approve.reject-open'), submit: t('approve.reject') },
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

export type DecideWords = ReturnType<typeof decideWords>
