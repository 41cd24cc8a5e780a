import type { Locale } from '@/lib/i18n/locales'
import { en } from '@/lib/i18n/messages-en'
import { vi } from '@/lib/i18n/messages-vi'

export type EditorWords = (typeof vi)['listing-editor']

/** The editor's texts as one object: its parts run in the browser, where the message files are not. */
export const editorWords = (locale: Locale): EditorWords => (locale === 'vi' ? vi : en)['listing-editor']
