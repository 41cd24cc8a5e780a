import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'

type Told = { done?: string | string[]; refused?: string | string[] }

/** What the last step did, or why it could not be done; nothing for an address that says neither. */
export function CollectionNotice({ locale, told: { done, refused } }: { locale: Locale; told: Told }) {
  const key = typeof refused === 'string' ? `desk.refused.${refused}` : `desk.done.${done}`
  const text = refused || done ? textFor(locale, 'collections', key) : null
  if (!text) return null
  return (
    <Notice kind={refused ? 'error' : 'success'} className="mb-6">
      {text}
    </Notice>
  )
}
