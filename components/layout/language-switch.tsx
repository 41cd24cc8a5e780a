'use client'

import { usePathname } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { otherLocale, pathIn, pathWithoutLocale } from '@/lib/i18n/paths'

/** The same page in the other language; the shop's script takes along what follows the `?`. */
export function LanguageSwitch({ locale, label, className }: { locale: Locale; label: string; className?: string }) {
  const other = otherLocale(locale)
  return (
    <a
      href={pathIn(other, pathWithoutLocale(usePathname()))}
      hrefLang={other}
      lang={other}
      className={className}
      data-language
    >
      {label}
    </a>
  )
}
