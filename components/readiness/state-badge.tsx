import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SolutionState } from '@/lib/readiness/types'

const tones = {
  'in-use': 'good',
  'not-required': 'info',
  missing: 'neutral',
  expired: 'bad',
  waiting: 'warn',
  returned: 'bad',
} as const

/** How one solution of a merchant stands, in a word. */
export const SolutionBadge = ({ locale, state }: { locale: Locale; state: SolutionState }) => (
  <Badge tone={tones[state]}>{translator(locale, 'readiness')(`states.${state}`)}</Badge>
)
