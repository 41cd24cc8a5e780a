import type { Route } from 'next'
import Link from 'next/link'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'

/** A number that leads to the rows it counts; `label` says which, for whoever hears it alone. */
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
  return (
    <Link
      href={href}
      prefetch={false}
      className="relative -my-2 inline-flex min-h-11 items-center font-semibold text-lam tabular-nums underline-offset-4 hover:underline"
    >
      {formatNumber(value, locale)}
      <span className="sr-only"> ({label})</span>
    </Link>
  )
}
