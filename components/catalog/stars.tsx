import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** OCOP stars as drawn and as read out: "4 sao". */
export function Stars({ locale, stars, className }: { locale: Locale; stars: number; className: string }) {
  return (
    <p className={className}>
      <span aria-hidden="true">{'★'.repeat(stars)}</span> {translator(locale, 'listing')('stars', { stars })}
    </p>
  )
}
