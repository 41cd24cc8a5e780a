import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { MerchantLot } from '@/lib/trace/queries/listing-origin'

/** The newest lot of each product of a merchant whose journey anybody can read; nothing while there is none. */
export function MerchantLots({ locale, lots }: { locale: Locale; lots: MerchantLot[] }) {
  if (lots.length === 0) return null
  const t = translator(locale, 'origin')
  return (
    <section aria-labelledby="lots" className="mx-auto mt-10 max-w-6xl px-4">
      <h2 id="lots" className="text-xl">
        {t('merchant-lots')}
      </h2>
      <ul className="mt-2">
        {lots.map(({ slug, name, path, lot, producedOn }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-3">
            <a
              href={pathIn(locale, path)}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {inLocale(locale, name.vi, name.en)}
            </a>
            <span className="text-muted">
              {translator(locale, 'trace')('origin.lot', { lot })} · {t('facts.made', { day: formatDay(producedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
