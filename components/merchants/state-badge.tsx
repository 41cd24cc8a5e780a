import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { MerchantState } from '@/lib/merchants/types'

const tones = { waiting: 'warn', active: 'good', suspended: 'bad', rejected: 'neutral' } as const

export const StateBadge = ({ state, locale }: { state: MerchantState; locale: Locale }) => (
  <Badge tone={tones[state]}>{translator(locale, 'merchants')(`state.${state}`)}</Badge>
)
