import { cn } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { JsonLd } from './json-ld'

/** A step on the way to a page; `path` has no language. */
export type Crumb = { path: string; name: string }

/** The way to this page, for people and for search engines. The page itself is no link; `current` names it to the latter. */
export function ShopCrumbs({
  locale,
  crumbs,
  current,
  publicUrl,
}: {
  locale: Locale
  crumbs: Crumb[]
  current?: string
  publicUrl: string
}) {
  const t = translator(locale, 'layout')
  const steps = [{ path: '/', name: t('home') }, ...crumbs]
  return (
    <nav aria-label={t('crumbs')} className="no-print pt-3 text-sm">
      <ol className="flex flex-wrap items-center gap-x-2 text-muted">
        {steps.map(({ path, name }, i) => (
          <li
            key={path}
            // On a phone the mark above leads home already: the way stays on one line.
            className={cn('flex items-center gap-x-2', i === 0 && crumbs.length > 1 && 'max-sm:hidden')}
          >
            {i > 0 ? (
              <span aria-hidden="true" className={i === 1 && crumbs.length > 1 ? 'max-sm:hidden' : undefined}>
                ›
              </span>
            ) : null}
            <a
              href={pathIn(locale, path)}
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline sm:min-h-8"
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [...steps, ...(current ? [{ path: null, name: current }] : [])].map(({ path, name }, i) => ({
            '@type': 'ListItem',
            position: i + 1,
            name,
            item: path ? `${publicUrl}${pathIn(locale, path)}` : undefined,
          })),
        }}
      />
    </nav>
  )
}
