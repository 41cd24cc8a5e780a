import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Coverage, Threshold } from '@/lib/targets/types'

/** A threshold in two or three words: "Trên 60 %". */
export function thresholdWords(locale: Locale, { percent, strict }: Threshold) {
  const t = translator(locale, 'progress')
  if (strict) return t('groups.over', { percent })
  return percent === 100 ? t('groups.all') : t('groups.at-least', { percent })
}

/** The same with the day on which it is due: "Đủ 100 % (hạn 31/12/2030)". */
const dueThresholdWords = (locale: Locale, target: Threshold & { dueOn: string | null }) =>
  target.dueOn === null
    ? thresholdWords(locale, target)
    : translator(locale, 'progress')('groups.due', {
        target: thresholdWords(locale, target),
        day: formatDay(target.dueOn),
      })

/** What a group's coverage says about a target: met, or how many more are needed. */
export function coverageWords(locale: Locale, coverage: Coverage, threshold: Threshold & { dueOn: string | null }) {
  const t = translator(locale, 'progress')
  const target = dueThresholdWords(locale, threshold)
  if (coverage.met === null) return t('groups.nothing', { target })
  if (coverage.met) return t('groups.met', { target })
  if (coverage.missing === null) return t('groups.unreachable', { target })
  return t('groups.missing', { target, count: formatNumber(coverage.missing, locale) })
}

/** `169 / 305`, in the reader's digits. */
export const tallyWords = (locale: Locale, { reached, total }: { reached: number; total: number }) =>
  `${formatNumber(reached, locale)} / ${formatNumber(total, locale)}`

/** "Thời hạn: 31/12/2030", where there is one. */
export const dueWords = (locale: Locale, dueOn: string | null) =>
  dueOn === null ? null : translator(locale, 'progress')('summary.due', { day: formatDay(dueOn) })
