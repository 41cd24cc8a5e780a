'use client'

import { ChevronDown, CircleUserRound } from 'lucide-react'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** The menu of whoever is signed in: a native disclosure, closed again by going to another page. */
export function DeskMenu({
  name,
  detail,
  label,
  children,
}: {
  name: string
  detail: string
  label: string
  children: ReactNode
}) {
  return (
    <details key={usePathname()} className="group relative">
      <summary
        aria-label={label}
        className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-lg px-2 hover:bg-paper sm:px-3 [&::-webkit-details-marker]:hidden"
      >
        <CircleUserRound aria-hidden className="size-6 shrink-0 text-muted" />
        <span className="hidden min-w-0 max-w-56 text-left leading-tight sm:block">
          <span className="block truncate text-sm font-semibold">{name}</span>
          <span className="block truncate text-xs text-muted">{detail}</span>
        </span>
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 text-muted transition-transform duration-150 group-open:rotate-180"
        />
      </summary>
      <div className="absolute right-0 z-30 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-sheet p-2 shadow-lg">
        <p className="border-b border-line px-3 pb-2 sm:hidden">
          <span className="block font-semibold">{name}</span>
          <span className="block text-sm text-muted">{detail}</span>
        </p>
        {children}
      </div>
    </details>
  )
}
