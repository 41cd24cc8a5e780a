import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isNothingNew } from '@/lib/registry/import-rules'
import type { ImportLine } from '@/lib/registry/queries/imports'

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

export function ImportStateBadge({
  locale,
  of: { state, counts },
}: {
  locale: Locale
  of: Pick<ImportLine, 'state' | 'counts'>
}) {
  const t = translator(locale, 'registry')
  if (isNothingNew(state, counts)) return <Badge>{t('state.nothing-new')}</Badge>
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
}
