import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ImportState } from '@/lib/registry/import-rules'

const tones = {
  looking: 'info',
  unreadable: 'bad',
  mapping: 'warn',
  'dry-running': 'info',
  ready: 'warn',
  running: 'info',
  finished: 'good',
  failed: 'bad',
  cancelled: 'neutral',
} as const

export function ImportStateBadge({ locale, state }: { locale: Locale; state: ImportState }) {
  return <Badge tone={tones[state]}>{translator(locale, 'registry')(`state.${state}`)}</Badge>
}
