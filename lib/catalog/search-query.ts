import { cleanLine } from '@/lib/format/text'

/** Longer queries are cut: nobody means more. */
export const MAX_QUERY_LENGTH = 100

/** How many results a page shows: whole rows of two, three and four. */
export const SEARCH_PAGE_SIZE = 48

/** What somebody asked for, as it is searched and shown again: NFC, one line, at most 100 characters. */
export function searchQuery(typed: string | string[] | undefined): string {
  const text = Array.isArray(typed) ? typed[0] : typed
  // A control character cannot be stored or matched and only a machine sends one.
  const readable = [...cleanLine((text ?? '').replace(/\p{Cc}+/gu, ' '))]
  return readable.slice(0, MAX_QUERY_LENGTH).join('').trim()
}

/** The page asked for: 1 unless it is a whole number that can be one. */
export function searchPage(typed: string | string[] | undefined): number {
  const text = Array.isArray(typed) ? typed[0] : typed
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}
