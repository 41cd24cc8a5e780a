import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { NewestLot } from '@/lib/trace/queries/listing-origin'

/** Leads from a product's page to where its lots come from; nothing while none has a journey. */
export function OriginLink({ locale, lot }: { locale: Locale; lot: NewestLot | null }) {
  if (!lot) return null
  const t = translator(locale, 'origin')
  return (
    <p>
      <a
        href={pathIn(locale, lot.path)}
        className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
      >
        {translator(locale, 'trace')('origin.from-listing')}
      </a>
      <br />
      <span className="text-muted">
        {t('newest', { lot: lot.lot, day: formatDay(lot.producedOn), steps: lot.steps })}
      </span>
    </p>
  )
}
