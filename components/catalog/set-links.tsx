import type { GroupPage } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const setLink =
  'inline-flex items-center gap-2 leading-snug underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-son lg:min-h-9'
/** On a phone the sets are chips in one row to push aside, so that products come soon. */
const chip =
  'max-lg:min-h-12 max-lg:w-max max-lg:max-w-56 max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-sheet max-lg:px-3 max-lg:text-sm'

/** The sub-groups and sets of a group with how many products each shows. `current` is the set one is in. */
export function SetLinks({ locale, group, current }: { locale: Locale; group: GroupPage; current?: number }) {
  const t = translator(locale, 'shop')
  return (
    <nav
      aria-label={t('group.sets')}
      className="no-print mt-5 max-lg:-mx-4 lg:rounded-lg lg:border lg:border-line lg:bg-sheet lg:px-4 lg:py-2"
    >
      <ul className="max-lg:flex max-lg:gap-2 max-lg:overflow-x-auto max-lg:px-4 max-lg:pb-2 lg:divide-y lg:divide-line">
        {group.subgroups.map(({ code, name, sets }) => {
          // A sub-group of one set of the same name would only say it twice.
          const isNamed = sets.some((set) => set.name.vi !== name.vi)
          return (
            <li key={code} className="gap-6 py-1.5 max-lg:contents lg:grid lg:grid-cols-[16rem_1fr] lg:items-baseline">
              {isNamed ? (
                <p className="text-sm text-muted max-lg:hidden">{inLocale(locale, name.vi, name.en)}</p>
              ) : null}
              <ul className={`flex flex-wrap gap-x-5 max-lg:contents ${isNamed ? '' : 'lg:col-span-2'}`}>
                {sets.map((set) => (
                  <li key={set.number} className="max-lg:shrink-0">
                    <a
                      href={pathIn(locale, `/groups/${group.slug}/${set.slug}`)}
                      aria-current={set.number === current ? 'page' : undefined}
                      className={`${setLink} ${chip}`}
                    >
                      {inLocale(locale, set.name.vi, set.name.en)}
                      <span className="text-sm font-normal text-muted tabular-nums">{set.listed}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
