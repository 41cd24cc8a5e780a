import type { Route } from 'next'
import { mayRead } from '@/lib/auth/staff-rules'
import type { DeskArea as StaffArea, StaffRole } from '@/lib/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn, pathWithoutLocale } from '@/lib/i18n/paths'

export type DeskArea = 'admin' | 'merchant'
export type DeskIcon =
  | 'home'
  | 'queue'
  | 'requests'
  | 'orders'
  | 'registry'
  | 'merchants'
  | 'targets'
  | 'collections'
  | 'sales-points'
  | 'trust'
  | 'outbox'
  | 'providers'
  | 'agreements'
  | 'listings'
  | 'readiness'
  | 'team'
  | 'trace'
  | 'pictures'
  | 'settings'
  | 'audit'
export type DeskLink = { path: string; href: Route; label: string; shortLabel: string; icon: DeskIcon }

const areas = {
  admin: [
    ['home', '/admin'],
    ['queue', '/admin/queue', 'listings'],
    ['registry', '/admin/registry', 'registry'],
    ['merchants', '/admin/merchants', 'merchants'],
    ['targets', '/admin/targets', 'targets'],
    ['requests', '/admin/requests', 'standings'],
    ['orders', '/admin/orders', 'listings'],
    ['pictures', '/admin/trace', 'listings'],
    ['collections', '/admin/collections', 'collections'],
    ['sales-points', '/admin/sales-points', 'places'],
    ['trust', '/admin/trust', 'trust'],
    ['outbox', '/admin/outbox', 'letters'],
    ['providers', '/admin/providers', 'providers'],
    ['agreements', '/admin/agreements', 'proofs'],
    ['audit', '/admin/audit', 'audit'],
    ['settings', '/admin/settings', 'settings'],
  ],
  merchant: [
    ['home', '/merchant'],
    ['listings', '/merchant/listings'],
    ['readiness', '/merchant/readiness'],
    ['trace', '/merchant/trace'],
    ['team', '/merchant/team'],
  ],
} as const satisfies Record<DeskArea, [DeskIcon, string, StaffArea?][]>

/** The pages of one side of the desk that somebody with these roles may open; `label` writes an icon's name in words, long or short. */
export const deskLinks = (
  locale: Locale,
  area: DeskArea,
  label: (icon: DeskIcon, length: 'long' | 'short') => string,
  roles: readonly StaffRole[] = [],
): DeskLink[] =>
  areas[area]
    .filter(([, , of]) => !of || mayRead(roles, of))
    .map(([icon, path]) => ({
      path,
      href: pathIn(locale, path),
      label: label(icon, 'long'),
      shortLabel: label(icon, 'short'),
      icon,
    }))

/** Which side of the desk an address belongs to; null for pages that both sides use. */
export function areaOf(pathname: string): DeskArea | null {
  const path = pathWithoutLocale(pathname)
  if (/^\/admin(\/|$)/.test(path)) return 'admin'
  return /^\/merchant(\/|$)/.test(path) ? 'merchant' : null
}

/** Pages of items that are reached from a list of another address. */
const worked: Record<string, string[]> = {
  '/admin/queue': ['/admin/reviews', '/admin/proofs', '/admin/problems', '/admin/applications'],
}

/** Whether a link leads to the page that is open or to a list it belongs to; a start page only to itself. */
export function isCurrent(pathname: string, link: { path: string }) {
  const path = pathWithoutLocale(pathname)
  if (link.path === '/admin' || link.path === '/merchant') return path === link.path
  return [link.path, ...(worked[link.path] ?? [])].some((one) => path === one || path.startsWith(`${one}/`))
}
