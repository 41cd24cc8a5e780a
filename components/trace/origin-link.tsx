import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Leads from a product's page to where its lots come from; nothing while none has a journey. */
export function OriginLink({ locale, path }: { locale: Locale; path: string | null }) {
  if (!path) return null
  return (
    <p className="flex">
      <a
        href={pathIn(locale, path)}
        className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
      >
        {translator(locale, 'trace')('origin.from-listing')}
      </a>
    </p>
  )
}
