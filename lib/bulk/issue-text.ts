import { gapSentence } from '@/lib/catalog/detail-words'
import type { Gap } from '@/lib/catalog/rules-content'
import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { headingOf } from './headings'
import type { RowIssue } from './types'

/** What a row's issue says, without its place. */
function sentenceOf(locale: Locale, { code, field, params = {} }: RowIssue, setNumber: number): string {
  if (code === 'gap' && field) return gapSentence(locale, field as Gap, setNumber)
  if (code.startsWith('zip-'))
    return (
      textFor(locale, 'workbooks', `refusals.${code.slice(4)}`, params) ?? translator(locale, 'bulk')('issue.other')
    )
  const values = typeof params.at === 'number' ? { ...params, time: formatMoment(new Date(params.at)) } : params
  return (
    textFor(locale, 'bulk', `issue.${code}`, values) ??
    textFor(locale, 'errors', code) ??
    translator(locale, 'bulk')('issue.other')
  )
}

/** An issue as a sentence, after its column's name and letter where it has one. */
export function issueText(
  locale: Locale,
  issue: RowIssue,
  setNumber: number | null,
  letters: Record<string, string> = {},
): string {
  const sentence = sentenceOf(locale, issue, setNumber ?? 0)
  if (!issue.field || issue.code === 'gap') return sentence
  const column = headingOf(locale, issue.field, setNumber ? [setNumber] : [])
  const letter = letters[issue.field]
  const t = translator(locale, 'bulk')
  return t(letter ? 'issue-at-letter' : 'issue-at', { column, letter: letter ?? '', sentence })
}
