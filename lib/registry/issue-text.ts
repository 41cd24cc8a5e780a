import { maskPersonalIds } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Issue } from './row-types'

/** One thing about a row as a sentence for the administrator, with what to do; personal IDs masked. */
export function issueText(issue: Issue, locale: Locale): string {
  const values = { value: issue.value, suggestion: issue.suggestion ?? '', ...issue.params }
  return maskPersonalIds(translator(locale, 'registry-rows')(`issues.${issue.code}`, values as never))
}
