import type { PublicGroup } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { GroupIcon } from './group-icon'

/** The six groups at a glance. */
export function GroupTiles({ locale, groups }: { locale: Locale; groups: PublicGroup[] }) {
  const t = translator(locale, 'shop')
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {groups.map(({ code, slug, name, listed }) => (
        <li key={slug}>
          <a
            href={pathIn(locale, `/groups/${slug}`)}
            className="flex h-full flex-col gap-2 rounded-lg border border-line bg-sheet p-3.5 transition-[border-color] duration-150 hover:border-son"
          >
            <GroupIcon code={code} className="text-son" />
            <span className="text-sm leading-snug font-semibold">{inLocale(locale, name.vi, name.en)}</span>
            <span className="mt-auto text-sm text-muted">{t('product-count', { count: listed })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
