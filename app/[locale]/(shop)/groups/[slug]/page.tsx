import type { Metadata } from 'next'
import { GroupIcon } from '@/components/catalog/group-icon'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { SetLinks } from '@/components/catalog/set-links'
import { setPath } from '@/components/catalog/set-page'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissingPage } from '@/components/layout/shop-missing'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { EmptyState } from '@/components/ui/card'
import { findPublicGroup } from '@/lib/catalog/queries/public-groups'
import { listNewestBySet } from '@/lib/catalog/queries/public-shelves'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** More sets than this stand two side by side with two products each, so that no page shows more than some thirty. */
const SETS_IN_ROWS = 7

// One value is needed for a page that is kept from its first visit on; every real address is rendered then.
export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: PageProps<'/[locale]/groups/[slug]'>): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'shop')
  const group = await findPublicGroup(slug)
  if (!group) return { title: translator(locale, 'layout')('missing.title') }
  const name = inLocale(locale, group.name.vi, group.name.en)
  const description = t('group.description', { name, count: group.listed })
  return shopMetadata(locale, `/groups/${slug}`, {
    title: name,
    description,
    picture: await findSharePicture(locale, 'groups', slug),
  })
}

export default async function Page({ params }: PageProps<'/[locale]/groups/[slug]'>) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'shop')
  const group = await findPublicGroup(slug)
  if (!group) return <ShopMissingPage locale={locale} />
  const sets = group.subgroups.flatMap((subgroup) => subgroup.sets).filter(({ listed }) => listed > 0)
  const arePairs = sets.length > SETS_IN_ROWS
  const shelves = await listNewestBySet(group.code, arePairs ? 2 : 4)
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <div className="mt-2 flex items-center gap-4">
        <GroupIcon code={group.code} className="size-14 text-son" />
        <div>
          <h1 className="text-2xl sm:text-3xl">{inLocale(locale, group.name.vi, group.name.en)}</h1>
          <p className="mt-1 text-muted">{t('product-count', { count: group.listed })}</p>
        </div>
      </div>
      <SetLinks locale={locale} group={group} />
      <div className={arePairs ? 'shelf-pairs' : undefined}>
        {sets.map((set, i) => (
          <ShelfSection
            key={set.number}
            id={`set-${set.number}`}
            title={inLocale(locale, set.name.vi, set.name.en)}
            more={{ href: pathIn(locale, setPath(group, set)), label: t('all-products', { count: set.listed }) }}
            className={i === 0 ? 'mt-8' : undefined}
          >
            <ListingShelf locale={locale} cards={shelves[set.number] ?? []} firstRows={i === 0 ? 1 : 0} />
          </ShelfSection>
        ))}
      </div>
      {sets.length === 0 ? (
        <div className="mt-10">
          <EmptyState title={t('group.empty')}>{t('group.empty-body')}</EmptyState>
        </div>
      ) : null}
    </>
  )
}
