import { Badge } from '@/components/ui/badge'
import type { EditStatus, ListingStatus } from '@/lib/catalog/rules-status'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const tones = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'warn',
  public: 'good',
  paused: 'neutral',
  withdrawn: 'neutral',
  'taken-down': 'bad',
  'closed-by-certificate': 'warn',
  'closed-by-authorisation': 'warn',
  'closed-by-suspension': 'bad',
} as const satisfies Record<ListingStatus, string>

/** Where a listing stands, and what is under way beside it. */
export function StatusBadges({
  locale,
  status,
  edit,
}: {
  locale: Locale
  /** Null where a heading says it already. */
  status: ListingStatus | null
  edit: EditStatus | null
}) {
  const t = translator(locale, 'merchant-home')
  if (!status && !edit) return null
  return (
    <span className="flex flex-wrap gap-1.5">
      {status ? <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge> : null}
      {edit ? <Badge tone={edit === 'returned' ? 'warn' : 'info'}>{t(`edit.${edit}`)}</Badge> : null}
    </span>
  )
}
