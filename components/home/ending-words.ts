import { renewalWindow } from '@/lib/catalog/public-rules'
import { addDays } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Ending } from '@/lib/home/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** The name of a paper: a solution has one in each language. */
export const paperName = (locale: Locale, { solution, name }: Pick<Ending, 'solution' | 'name'>) =>
  solution ? translator(locale, 'readiness')(`solutions.${solution}`) : name

/** What to do about a paper that runs out. */
export function endingAdvice(locale: Locale, { kind, stage, until, daysLeft, isRenewing }: Ending): string {
  if (isRenewing) return translator(locale, 'home')('ending.renewing')
  const { state, lastDay } = renewalWindow(until, addDays(until, -daysLeft))
  const advised = kind === 'certificate' && state === 'open' ? 180 : stage
  return textFor(locale, 'home', `ending.advice.${kind}-${advised}`, { deadline: formatDay(lastDay) }) ?? ''
}
