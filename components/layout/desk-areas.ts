import type { Route } from 'next'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn, pathWithoutLocale } from '@/lib/i18n/paths'

export type DeskArea = 'admin' | 'merchant'
export type DeskIcon =
  | 'home'
  | 'reviews'
  | 'problems'
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
  | 'applications'
  | 'team'
  | 'trace'
export type DeskLink = { path: string; href: Route; label: string; shortLabel: string; icon: DeskIcon }

const areas = {
  admin: [
    ['home', '/admin'],
    ['reviews', '/admin/reviews'],
    ['problems', '/admin/problems'],
    ['applications', '/admin/applications'],
    ['registry', '/admin/registry'],
    ['merchants', '/admin/merchants'],
    ['targets', '/admin/targets'],
    ['collections', '/admin/collections'],
    ['sales-points', '/admin/sales-points'],
    ['trust', '/admin/trust'],
    ['outbox', '/admin/outbox'],
    ['providers', '/admin/providers'],
    ['agreements', '/admin/agreements'],
  ],
  merchant: [
    ['home', '/merchant'],
    ['listings', '/merchant/listings'],
    ['readiness', '/merchant/readiness'],
    ['trace', '/merchant/trace'],
    ['team', '/merchant/team'],
  ],
} as const satisfies Record<DeskArea, [DeskIcon, string][]>

/** The pages of one side of the desk; `label` writes an icon's name in words, long or short. */
export const deskLinks = (
  locale: Locale,
  area: DeskArea,
  label: (icon: DeskIcon, length: 'long' | 'short') => string,
): DeskLink[] =>
  areas[area].map(([icon, path]) => ({
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

/** Whether a link leads to the page that is open or to a list it belongs to; a start page only to itself. */
export function isCurrent(pathname: string, link: { path: string }) {
  const path = pathWithoutLocale(pathname)
  if (link.path === '/admin' || link.path === '/merchant') return path === link.path
  return path === link.path || path.startsWith(`${link.path}/`)
}
