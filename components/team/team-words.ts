import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words of the form with which an owner invites somebody. */
export function inviteWords(locale: Locale, merchant: string) {
  const t = translator(locale, 'team')
  const roles = (['EDITOR', 'OWNER'] as const).map((role) => ({
    value: role,
    label: t(`role.${role}`),
    note: t(`role-note.${role}`),
  }))
  return {
    name: t('invite.name'),
    nameHint: t('invite.name-hint'),
    email: t('invite.email'),
    emailHint: t('invite.email-hint'),
    role: t('invite.role'),
    roles,
    submit: t('invite.submit'),
    busy: t('invite.busy'),
    linkTitle: t.raw('link.title') as string,
    linkUntil: t.raw('link.until') as string,
    link: {
      once: t('link.once'),
      label: t('link.label'),
      share: t('link.share'),
      shareText: t('link.share-text', { merchant }),
      copy: t('link.copy'),
      copied: t('link.copied'),
      failed: t('link.failed'),
    },
  }
}

export type InviteWords = ReturnType<typeof inviteWords>
