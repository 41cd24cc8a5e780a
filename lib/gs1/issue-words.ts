import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { applicationIdentifiers } from './application-identifiers'
import type { Issue } from './types'

/** What is wrong in a sentence of the reader's language. */
export function issueWords(locale: Locale, { code, ai, detail }: Issue): string {
  const t = translator(locale, 'gs1')
  const values = { ai: ai ?? 'none', detail: detail ?? '' }
  // Of a bare number the detail is the right digit, not the wrong value.
  return code === 'bad-check-digit' && detail?.length === 1
    ? t('issues.bad-check-digit-bare', values)
    : t(`issues.${code}`, values)
}

/** What an identifier stands for, in the reader's language where that is known, else GS1's short title. */
export const identifierName = (locale: Locale, ai: string) =>
  textFor(locale, 'gs1', `keys.${ai}`) ?? applicationIdentifiers.get(ai)?.title ?? ai
