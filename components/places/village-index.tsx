import { GroupIcon } from '@/components/catalog/group-icon'
import type { PublicVillage } from '@/lib/catalog/place-types'
import type { PublicGroup } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { VillageLinks } from './village-links'

/** All craft villages under the product group they are known for. */
export function VillageIndex({
  locale,
  villages,
  groups,
}: {
  locale: Locale
  villages: PublicVillage[]
  groups: PublicGroup[]
}) {
  const t = translator(locale, 'places')
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">{t('villages.page-title')}</h1>
      <p className="mt-2 max-w-prose text-muted">{t('villages.intro', { count: villages.length })}</p>
      {groups.map(({ code, slug, name }) => {
        const inside = villages.filter((village) => village.groupCode === code)
        if (inside.length === 0) return null
        return (
          <section key={slug} aria-labelledby={slug} className="mt-10">
            <h2 id={slug} className="mb-2 flex items-center gap-3 text-lg sm:text-xl">
              <GroupIcon code={code} className="size-8 text-son" />
              {inLocale(locale, name.vi, name.en)}
            </h2>
            <VillageLinks locale={locale} villages={inside} />
          </section>
        )
      })}
    </>
  )
}
