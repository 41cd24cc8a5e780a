import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { maskedField } from './masked-cells'
import type { Issue } from './row-types'

/** One thing about a row as a sentence for the administrator, with what it probably should say; personal IDs masked. */
export function issueText({ field, code, value, params, suggestion }: Issue, locale: Locale): string {
  const t = translator(locale, 'registry-rows')
  const text = t(`issues.${code}`, { value, ...params } as never)
  return maskedField(field, suggestion ? t('suggestion', { text, suggestion }) : text)
}
