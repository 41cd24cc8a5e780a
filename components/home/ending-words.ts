import { addDays } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Ending } from '@/lib/home/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** The last day for a renewal dossier lies so many days before a certificate's end. */
const DOSSIER_DAYS = 120

/** The name of a paper: a solution has one in each language. */
export const paperName = (locale: Locale, { solution, name }: Pick<Ending, 'solution' | 'name'>) =>
  solution ? translator(locale, 'readiness')(`solutions.${solution}`) : name

/** What to do about a paper that runs out. */
export function endingAdvice(locale: Locale, { kind, stage, until, isRenewing }: Ending): string {
  if (isRenewing) return translator(locale, 'home')('ending.renewing')
  const deadline = formatDay(addDays(until, -DOSSIER_DAYS))
  return textFor(locale, 'home', `ending.advice.${kind}-${stage}`, { deadline }) ?? ''
}
