import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import type { Issue } from './row-types'

/** One thing about a row as a sentence for the administrator, with what to do. */
export function issueText(issue: Issue, locale: Locale): string {
  const values = { value: issue.value, suggestion: issue.suggestion ?? '', ...issue.params }
  return textFor(locale, 'registry-rows', `issues.${issue.code}`, values) ?? issue.code
}
