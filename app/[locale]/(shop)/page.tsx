import type { Metadata } from 'next'
import { CollectionRow } from '@/components/catalog/collection-row'
import { CoverageStrip } from '@/components/catalog/coverage-strip'
import { GroupTiles } from '@/components/catalog/group-tiles'
import { HomeChecks } from '@/components/catalog/home-checks'
import { HomeHero } from '@/components/catalog/home-hero'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import {
  findBoothSize,
  listNewestByGroup,
  listNewlyCertified,
  listShownCollections,
} from '@/lib/catalog/queries/public-shelves'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findCoverageToday } from '@/lib/targets/queries'

const PER_SHELF = 8
const NEWLY_CERTIFIED = 4
const SHOWN_ON_PHONE = 4

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'shop')
  const about = { title: t('home-title'), description: t('hero.intro') }
  return { ...shopMetadata(locale, '/', about), title: { absolute: about.title } }
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'shop')
  const [groups, shelves, certified, collections, size, coverage] = await Promise.all([
    listPublicGroups(),
    listNewestByGroup(PER_SHELF),
    listNewlyCertified(NEWLY_CERTIFIED),
    listShownCollections(),
    findBoothSize(),
    findCoverageToday(),
  ])
  const faces = ['IV', 'I', 'II', 'V', 'III', 'VI'].flatMap((code) => shelves[code]?.[0] ?? []).slice(0, 4)
  return (
    <>
      <HomeHero locale={locale} size={size} cards={faces} />
      <section aria-labelledby="groups" className="mt-10">
        <h2 id="groups" className="sr-only">
          {t('groups')}
        </h2>
        <GroupTiles locale={locale} groups={groups} />
      </section>
      {collections.map((collection) => (
        <CollectionRow key={collection.slug} locale={locale} collection={collection} />
      ))}
      {certified.length > 0 ? (
        <ShelfSection id="certified" title={t('certified.title')} intro={t('certified.intro')}>
          <ListingShelf locale={locale} cards={certified} />
        </ShelfSection>
      ) : null}
      {groups.map(({ code, slug, name, listed }) => {
        const cards = shelves[code] ?? []
        return cards.length > 0 ? (
          <ShelfSection
            key={slug}
            id={`group-${slug}`}
            title={inLocale(locale, name.vi, name.en)}
            more={{ href: pathIn(locale, `/groups/${slug}`), label: t('all-products', { count: listed }) }}
          >
            <ListingShelf locale={locale} cards={cards} shownOnPhone={SHOWN_ON_PHONE} />
          </ShelfSection>
        ) : null
      })}
      <CoverageStrip locale={locale} groups={coverage.groups} day={size.day} />
      <HomeChecks locale={locale} />
    </>
  )
}
