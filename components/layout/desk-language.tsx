'use client'

import { Languages } from 'lucide-react'
import { usePathname, useSearchParams } from 'next/navigation'
import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn, pathWithoutLocale } from '@/lib/i18n/paths'

/** The same page in the other language; a whole load, so that the document's language changes too. */
export function DeskLanguage({ to, label, className }: { to: Locale; label: string; className?: string }) {
  const query = useSearchParams().toString()
  const path = pathIn(to, pathWithoutLocale(usePathname()))
  return (
    <a
      href={query ? `${path}?${query}` : path}
      hrefLang={to}
      lang={to}
      className={cn(
        'inline-flex min-h-11 shrink-0 items-center gap-2 whitespace-nowrap rounded-lg px-3 hover:bg-paper',
        className,
      )}
    >
      <Languages aria-hidden className="size-5 shrink-0" />
      {label}
    </a>
  )
}
