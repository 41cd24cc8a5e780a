import type { GroupPage } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** The sub-groups and sets of a group with how many products each shows. `current` is the set one is in. */
export function SetLinks({ locale, group, current }: { locale: Locale; group: GroupPage; current?: number }) {
  const t = translator(locale, 'shop')
  return (
    <nav aria-label={t('group.sets')} className="no-print mt-5 rounded-lg border border-line bg-sheet px-4 py-2">
      <ul className="divide-y divide-line">
        {group.subgroups.map(({ code, name, sets }) => (
          <li key={code} className="gap-6 py-1.5 lg:grid lg:grid-cols-[16rem_1fr] lg:items-baseline">
            {/* A sub-group of one set of the same name would only say it twice. */}
            {sets.some((set) => set.name.vi !== name.vi) ? (
              <p className="pt-1 text-sm text-muted">{inLocale(locale, name.vi, name.en)}</p>
            ) : null}
            <ul className="flex flex-wrap gap-x-5 lg:col-start-2">
              {sets.map((set) => (
                <li key={set.number}>
                  <a
                    href={pathIn(locale, `/groups/${group.slug}/${set.slug}`)}
                    aria-current={set.number === current ? 'page' : undefined}
                    className="inline-flex min-h-11 items-center gap-2 leading-snug underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-son sm:min-h-9"
                  >
                    {inLocale(locale, set.name.vi, set.name.en)}
                    <span className="text-sm font-normal text-muted tabular-nums">{set.listed}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
