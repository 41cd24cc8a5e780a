import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { NewestLot } from '@/lib/trace/queries/listing-origin'

/** A short line at the head of a product's page that leads to where its newest lot comes from; nothing while none has a journey. */
export function OriginLink({ locale, lot }: { locale: Locale; lot: NewestLot | null }) {
  if (!lot) return null
  const t = translator(locale, 'origin')
  return (
    <p className="origin">
      <a href={pathIn(locale, lot.path)}>
        {t('newest', { day: formatDay(lot.producedOn), steps: lot.steps })} · <b>{t('newest-open')}</b>
      </a>
    </p>
  )
}
