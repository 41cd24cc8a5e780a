'use client'

import { usePathname } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { otherLocale, pathIn, pathWithoutLocale } from '@/lib/i18n/paths'

/** The same page in the other language; without JavaScript too, which then only loses what follows the `?`. */
export function LanguageSwitch({ locale, label, className }: { locale: Locale; label: string; className?: string }) {
  const other = otherLocale(locale)
  return (
    <a
      href={pathIn(other, pathWithoutLocale(usePathname()))}
      hrefLang={other}
      lang={other}
      className={className}
      onClick={(event) => {
        event.currentTarget.search = window.location.search
      }}
    >
      {label}
    </a>
  )
}
