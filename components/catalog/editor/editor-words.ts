import type { Locale } from '@/lib/i18n/locales'
import { en } from '@/lib/i18n/messages-en'
import { vi } from '@/lib/i18n/messages-vi'

export type EditorWords = (typeof vi)['listing-editor'] & {
  draft: (typeof vi)['draft-saving']
  shape: (typeof vi)['draft-pictures']
}

/** The editor's texts as one object: its parts run in the browser, where the message files are not. */
export function editorWords(locale: Locale): EditorWords {
  const all = locale === 'vi' ? vi : en
  return { ...all['listing-editor'], draft: all['draft-saving'], shape: all['draft-pictures'] }
}
