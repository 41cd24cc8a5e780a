'use client'

import {
  Award,
  BookOpen,
  ClipboardCheck,
  Flag,
  Gift,
  House,
  LayoutList,
  type LucideIcon,
  Store,
  Target,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/class-names'
import { areaOf, type DeskArea, type DeskIcon, type DeskLink, isCurrent } from './desk-areas'

const icons: Record<DeskIcon, LucideIcon> = {
  home: House,
  reviews: ClipboardCheck,
  problems: Flag,
  registry: BookOpen,
  merchants: Store,
  targets: Target,
  collections: Gift,
  listings: LayoutList,
  readiness: Award,
}

/** The pages of this side of the desk: a column beside the page on a wide screen, a bar under the thumb on a phone. */
export function DeskNav({
  links,
  fallback,
  label,
}: {
  links: Partial<Record<DeskArea, DeskLink[]>>
  fallback: DeskArea
  label: string
}) {
  const pathname = usePathname()
  const shown = links[areaOf(pathname) ?? fallback] ?? links[fallback] ?? []
  return (
    <nav
      aria-label={label}
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] lg:sticky lg:inset-x-auto lg:bottom-auto lg:top-[4.25rem] lg:w-64 lg:shrink-0 lg:self-start lg:border-t-0 lg:bg-transparent lg:py-8"
    >
      <ul className="flex lg:flex-col lg:gap-1">
        {shown.map((link) => {
          const Icon = icons[link.icon]
          const current = isCurrent(pathname, link)
          return (
            <li key={link.path} className="min-w-0 flex-1 lg:flex-none">
              <Link
                href={link.href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  'flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-0.5 py-1 text-center text-xs leading-tight text-muted lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:border-t-0 lg:px-3 lg:py-2 lg:text-left lg:text-base lg:hover:bg-sheet',
                  current && 'border-son font-semibold text-son lg:bg-sheet lg:text-son',
                )}
              >
                <Icon aria-hidden className="size-5 shrink-0" />
                <span className="lg:hidden">{link.shortLabel}</span>
                <span className="hidden lg:inline">{link.label}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
