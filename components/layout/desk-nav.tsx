'use client'

import {
  Award,
  BookOpen,
  ClipboardCheck,
  Ellipsis,
  FileSignature,
  Gavel,
  Gift,
  Handshake,
  House,
  Images,
  LayoutList,
  type LucideIcon,
  Mail,
  MapPin,
  Route,
  ScrollText,
  Settings,
  ShieldCheck,
  Store,
  Target,
  UserCheck,
  Users,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/class-names'
import { areaOf, type DeskArea, type DeskIcon, type DeskLink, isCurrent } from './desk-areas'

const icons: Record<DeskIcon, LucideIcon> = {
  home: House,
  queue: ClipboardCheck,
  requests: UserCheck,
  orders: Gavel,
  registry: BookOpen,
  merchants: Store,
  targets: Target,
  collections: Gift,
  'sales-points': MapPin,
  trust: ShieldCheck,
  outbox: Mail,
  providers: Handshake,
  agreements: FileSignature,
  listings: LayoutList,
  readiness: Award,
  team: Users,
  trace: Route,
  pictures: Images,
  settings: Settings,
  audit: ScrollText,
}

// On a phone more than this many would be too narrow for a thumb and for their words.
const BAR_PLACES = 5

const place =
  'flex min-h-14 w-full flex-col items-center justify-center gap-0.5 border-t-2 border-transparent py-1 text-center text-xs leading-tight text-muted'
const row = 'lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:border-t-0 lg:px-3 lg:py-2 lg:text-left'

/** The pages of this side of the desk: a column beside the page on a wide screen, a bar under the thumb on a phone. */
export function DeskNav({
  links,
  fallback,
  words,
}: {
  links: Partial<Record<DeskArea, DeskLink[]>>
  fallback: DeskArea
  words: { label: string; more: string }
}) {
  const pathname = usePathname()
  const shown = links[areaOf(pathname) ?? fallback] ?? links[fallback] ?? []
  const rest = shown.slice(BAR_PLACES)
  return (
    <nav
      data-desk-nav
      aria-label={words.label}
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] lg:sticky lg:inset-x-auto lg:bottom-auto lg:top-[4.25rem] lg:w-64 lg:shrink-0 lg:self-start lg:border-t-0 lg:bg-transparent lg:py-8"
    >
      <ul className="flex lg:flex-col lg:gap-1">
        {shown.map((link, i) => {
          const Icon = icons[link.icon]
          const current = isCurrent(pathname, link)
          return (
            <li key={link.path} className={cn('min-w-0 flex-1 lg:flex-none', i >= BAR_PLACES && 'max-lg:hidden')}>
              <Link
                href={link.href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  place,
                  row,
                  'lg:text-base lg:hover:bg-sheet',
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
        {rest.length > 0 ? (
          <li className="min-w-0 flex-1 lg:hidden">
            <MoreLinks key={pathname} links={rest} pathname={pathname} label={words.more} />
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** What has no room in the bar: a native disclosure above it, closed again by going to another page. */
function MoreLinks({ links, pathname, label }: { links: DeskLink[]; pathname: string; label: string }) {
  return (
    <details className="relative">
      <summary
        className={cn(
          place,
          'cursor-pointer list-none [&::-webkit-details-marker]:hidden',
          links.some((link) => isCurrent(pathname, link)) && 'border-son font-semibold text-son',
        )}
      >
        <Ellipsis aria-hidden className="size-5 shrink-0" />
        {label}
      </summary>
      <ul className="absolute right-1 bottom-full mb-2 w-64 max-w-[calc(100vw-1rem)] rounded-xl border border-line bg-sheet p-2 shadow-lg">
        {links.map((link) => {
          const Icon = icons[link.icon]
          const current = isCurrent(pathname, link)
          return (
            <li key={link.path}>
              <Link
                href={link.href}
                aria-current={current ? 'page' : undefined}
                className={cn('flex min-h-11 items-center gap-3 rounded-lg px-3', current && 'font-semibold text-son')}
              >
                <Icon aria-hidden className="size-5 shrink-0 text-muted" />
                {link.label}
              </Link>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
