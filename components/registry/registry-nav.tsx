import Link from 'next/link'
import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const parts = {
  imports: '/admin/registry',
  products: '/admin/registry/products',
  calendar: '/admin/registry/calendar',
  links: '/admin/registry/links',
  duplicates: '/admin/registry/duplicates',
  addresses: '/admin/registry/addresses',
  changes: '/admin/registry/changes',
} as const
export type RegistryPart = keyof typeof parts

/** The parts of the registry, above each of its pages. */
export function RegistryNav({ locale, current }: { locale: Locale; current: RegistryPart }) {
  const t = translator(locale, 'registry-care')
  return (
    <nav aria-label={t('nav.label')} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-1 gap-y-1 border-b border-line">
        {(Object.keys(parts) as RegistryPart[]).map((part) => (
          <li key={part}>
            <Link
              href={pathIn(locale, parts[part])}
              aria-current={part === current ? 'page' : undefined}
              className={cn(
                'inline-flex min-h-11 items-center border-b-2 px-3 text-sm',
                part === current ? 'border-son font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {t(`nav.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
