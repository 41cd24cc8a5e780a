import type { Words } from '../kinds'

/** Goods begin with a common noun in Vietnamese; in English often with their village, which keeps its capital. */
export function inSentence(name: Words, language: 'vi' | 'en', isFirst: boolean) {
  const text = name[language]
  const first = text.split(' ')[0] ?? ''
  const isProper = language === 'en' && (name.vi.includes(first) || /^(?:Old Quarter|West Lake|Dao)\b/.test(text))
  return isFirst || isProper ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}
