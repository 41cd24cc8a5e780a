import type { Route } from 'next'
import Link from 'next/link'
import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const places = [
  ['board', '/admin/targets'],
  ['changes', '/admin/targets/changes'],
  ['reports', '/admin/targets/reports'],
  ['public', '/progress'],
] as const

/** The places where figures are worked with. */
export function DeskTabs({ locale, current }: { locale: Locale; current: (typeof places)[number][0] | null }) {
  const t = translator(locale, 'figures')
  return (
    <nav aria-label={t('nav.label')} className="no-print mb-6 flex flex-wrap gap-2">
      {places.map(([name, path]) => (
        <TabLink key={name} href={pathIn(locale, path)} isCurrent={name === current}>
          {t(`nav.${name}`)}
        </TabLink>
      ))}
    </nav>
  )
}

/** A link of several that show the same thing differently. */
export function TabLink({ href, isCurrent, children }: { href: Route; isCurrent: boolean; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'inline-flex min-h-11 items-center rounded-lg border px-3',
        isCurrent ? 'border-lam bg-lam-wash font-semibold text-lam' : 'border-line bg-sheet hover:border-muted',
      )}
    >
      {children}
    </Link>
  )
}
