import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { browseHref } from '@/components/search/browse-words'
import { EmptyState } from '@/components/ui/card'
import type { GroupPage, ListingCard, PublicSet } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { everything } from '@/lib/search/rules-address'
import { ItemListData } from './item-list-data'
import { ListingShelf } from './listing-shelf'
import { SetLinks } from './set-links'
import { MoreLink } from './shelf-section'

/** The path of the page of a set, without language. */
export const setPath = (group: { slug: string }, set: { slug: string }) => `/groups/${group.slug}/${set.slug}`

/** The newest products of a set; the browse page has the rest, and the filters. `next` is its cursor. */
export function SetPage({
  locale,
  group,
  set,
  cards,
  next,
  publicUrl,
}: {
  locale: Locale
  group: GroupPage
  set: PublicSet
  cards: ListingCard[]
  next: string | null
  publicUrl: string
}) {
  const t = translator(locale, 'shop')
  const state = { ...everything, set: set.number }
  const groupName = inLocale(locale, group.name.vi, group.name.en)
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[{ path: `/groups/${group.slug}`, name: groupName }]} publicUrl={publicUrl} />
      <h1 className="mt-2 max-w-3xl text-2xl sm:text-3xl">{inLocale(locale, set.name.vi, set.name.en)}</h1>
      <div className="mt-1 flex flex-wrap items-baseline justify-between gap-x-8">
        <p className="text-muted">{t('group.set-intro', { count: set.listed })}</p>
        {cards.length > 1 ? <MoreLink href={browseHref(locale, state)} label={t('group.filter')} /> : null}
      </div>
      <div className="mt-5">
        {cards.length > 0 ? (
          <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={2} />
        ) : (
          <EmptyState title={t('group.empty')}>{t('group.empty-body')}</EmptyState>
        )}
      </div>
      {next === null ? null : (
        <a
          href={browseHref(locale, { ...state, after: next })}
          className="mx-auto mt-10 flex min-h-12 max-w-sm items-center justify-center rounded-lg border border-line bg-sheet font-semibold hover:border-muted"
        >
          {t('group.next')}
        </a>
      )}
      <ItemListData locale={locale} cards={cards} publicUrl={publicUrl} />
      <div className="mt-10">
        <SetLinks locale={locale} group={group} current={set.number} />
      </div>
    </>
  )
}
