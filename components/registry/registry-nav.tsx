import { PartNav } from '@/components/ui/part-nav'
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
    <PartNav
      label={t('nav.label')}
      look="tabs"
      className="mb-6"
      parts={(Object.keys(parts) as RegistryPart[]).map((part) => ({
        href: pathIn(locale, parts[part]),
        label: t(`nav.${part}`),
        isCurrent: part === current,
      }))}
    />
  )
}
