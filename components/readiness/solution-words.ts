import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SolutionFile } from '@/lib/readiness/types'

const SOON_DAYS = 60
const DAY_MS = 86_400_000

/** How a solution stands, in sentences a bookkeeper would say; a reviewer's own words last. */
export function solutionSays(locale: Locale, one: SolutionFile, today: Day): string[] {
  const t = translator(locale, 'readiness')
  const proof = one.proofs.find(({ id }) => id === one.proofId)
  const exemption = one.exemptions.find(({ id }) => id === one.exemptionId)
  const last = proof?.decisions[0]
  if (one.state === 'not-required' && exemption) {
    const from = formatDay(exemption.effectiveFrom)
    const until = exemption.effectiveUntil
    return [
      t('own.says.not-required', { source: exemption.legalSource }),
      until
        ? t('own.says.not-required-until', { from, until: formatDay(until) })
        : t('own.says.not-required-from', { from }),
    ]
  }
  if (one.state === 'in-use' && proof) {
    const until = proof.validUntil
    const daysLeft = until ? (dateOfDay(until).getTime() - dateOfDay(today).getTime()) / DAY_MS : null
    return [
      ...(last ? [t('own.says.in-use', { day: formatDay(dayOf(last.effectiveAt)) })] : []),
      until ? t('own.says.in-use-until', { day: formatDay(until) }) : t('own.says.in-use-no-end'),
      ...(daysLeft !== null && daysLeft <= SOON_DAYS ? [t('own.says.ends-soon', { count: daysLeft })] : []),
    ]
  }
  if (one.state === 'expired' && proof?.validUntil) return [t('own.says.expired', { day: formatDay(proof.validUntil) })]
  if (one.state === 'waiting' && proof) return [t('own.says.waiting', { day: formatDay(dayOf(proof.submittedAt)) })]
  if (one.state === 'returned' && last)
    return [t('own.says.returned', { day: formatDay(dayOf(last.effectiveAt)) }), ...(last.words ? [last.words] : [])]
  return [t('own.says.missing')]
}
