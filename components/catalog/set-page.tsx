import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { EmptyState } from '@/components/ui/card'
import type { GroupPage, ListingCard, PublicSet } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { ListingShelf } from './listing-shelf'
import { SetLinks } from './set-links'
import { SetPager } from './set-pager'

/** The path of a page of a set, without language; the first has no number. */
export const setPath = (group: { slug: string }, set: { slug: string }, page = 1) =>
  `/groups/${group.slug}/${set.slug}${page > 1 ? `/${page}` : ''}`

/** One page of the products of a set. */
export function SetPage({
  locale,
  group,
  set,
  cards,
  page,
  pages,
  publicUrl,
}: {
  locale: Locale
  group: GroupPage
  set: PublicSet
  cards: ListingCard[]
  page: number
  pages: number
  publicUrl: string
}) {
  const t = translator(locale, 'shop')
  const groupName = inLocale(locale, group.name.vi, group.name.en)
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[{ path: `/groups/${group.slug}`, name: groupName }]} publicUrl={publicUrl} />
      <h1 className="mt-2 max-w-3xl text-2xl sm:text-3xl">{inLocale(locale, set.name.vi, set.name.en)}</h1>
      <p className="mt-2 text-muted">
        {t('group.set-intro', { count: set.listed })} {page > 1 ? t('pages.here', { page, pages }) : null}
      </p>
      <div className="mt-8">
        {cards.length > 0 ? (
          <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={2} />
        ) : (
          <EmptyState title={t('group.empty')}>{t('group.empty-body')}</EmptyState>
        )}
      </div>
      <SetPager
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(each) => pathIn(locale, setPath(group, set, each))}
      />
      <div className="mt-10">
        <SetLinks locale={locale} group={group} current={set.number} />
      </div>
    </>
  )
}
