import { Badge } from '@/components/ui/badge'
import { type HintCode, isBlocking } from '@/lib/desk/hint-rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What the rules found, as marks; green when it is nothing. */
export function HintList({ locale, hints }: { locale: Locale; hints: readonly HintCode[] | null }) {
  const t = translator(locale, 'queue')
  if (hints === null) return <span className="text-sm text-muted">{t('hint.unknown')}</span>
  if (hints.length === 0) return <Badge tone="good">{t('filter.none')}</Badge>
  return (
    <ul className="flex flex-wrap gap-1.5">
      {hints.map((hint) => (
        <li key={hint}>
          <Badge tone={isBlocking(hint) ? 'bad' : 'warn'}>{t(`hint.${hint}`)}</Badge>
        </li>
      ))}
    </ul>
  )
}
