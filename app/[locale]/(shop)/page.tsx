import type { Metadata } from 'next'
import { CoverageStrip } from '@/components/catalog/coverage-strip'
import { GroupShelf } from '@/components/catalog/group-shelf'
import { HomeChecks } from '@/components/catalog/home-checks'
import { HomeHero } from '@/components/catalog/home-hero'
import { HomePlaces } from '@/components/catalog/home-places'
import { Rail } from '@/components/catalog/rail'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { SeasonShelves } from '@/components/collections/season-shelves'
import { RecentShelf } from '@/components/keep/recent-shelf'
import { BoothData } from '@/components/layout/booth-data'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { facesOf, findSharePicture, NEWEST_PER_GROUP } from '@/components/sharing/find-share-card'
import { listCollectionsInSeason } from '@/lib/catalog/queries/public-collections'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { findBoothSize, listNewestByGroup, listNewlyCertified } from '@/lib/catalog/queries/public-shelves'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findCoverageToday } from '@/lib/targets/queries'

// Each card travels twice, and the page has to stay below 20 KB (docs/decisions/091).
const SHOWN_PER_GROUP = 3
const NEWLY_CERTIFIED = 4
const PER_COLLECTION = 4

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'shop')
  const about = {
    title: t('home-title'),
    description: t('hero.intro'),
    picture: await findSharePicture(locale, 'home', '_'),
  }
  return { ...shopMetadata(locale, '/', about), title: { absolute: about.title } }
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'shop')
  const [groups, shelves, certified, collections, size, coverage] = await Promise.all([
    listPublicGroups(),
    listNewestByGroup(NEWEST_PER_GROUP),
    listNewlyCertified(NEWLY_CERTIFIED),
    listCollectionsInSeason(PER_COLLECTION),
    findBoothSize(),
    findCoverageToday(),
  ])
  return (
    <>
      <HomeHero locale={locale} size={size} cards={facesOf(shelves)} />
      <SeasonShelves locale={locale} collections={collections} />
      <RecentShelf locale={locale} />
      {groups.map((group) => {
        const cards = (shelves[group.code] ?? []).slice(0, SHOWN_PER_GROUP)
        return cards.length > 0 ? <GroupShelf key={group.slug} locale={locale} group={group} cards={cards} /> : null
      })}
      <HomePlaces locale={locale} />
      {certified.length > 0 ? (
        <ShelfSection id="certified" title={t('certified.title')} intro={t('certified.intro')}>
          <Rail locale={locale} cards={certified} />
        </ShelfSection>
      ) : null}
      <CoverageStrip locale={locale} groups={coverage.groups} day={size.day} />
      <HomeChecks locale={locale} />
      <BoothData locale={locale} />
    </>
  )
}
