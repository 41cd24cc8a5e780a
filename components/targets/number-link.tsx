import type { Route } from 'next'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'

/** A number that leads to the rows it counts; `label` says which, for whoever hears it alone. Behind nothing there is nothing. */
export function NumberLink({
  locale,
  value,
  href,
  label,
}: {
  locale: Locale
  value: number
  href: Route
  label: string
}) {
  if (value === 0) return formatNumber(0, locale)
  // Not Next's link: the board has hundreds of them, each of which the browser would have to wake.
  return (
    <a href={href} className="number-link">
      {formatNumber(value, locale)}
      <span className="sr-only">{` (${label})`}</span>
    </a>
  )
}
