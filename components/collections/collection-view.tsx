import { ItemListData } from '@/components/catalog/item-list-data'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { EmptyState } from '@/components/ui/card'
import type { CollectionAnswer, CollectionShelf } from '@/lib/catalog/collection-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { daysInWords } from './collection-words'
import { SeasonCards } from './season-cards'

/** A seasonal or village shelf with everything on it. */
export function CollectionView({
  locale,
  collection,
  others,
  publicUrl,
}: {
  locale: Locale
  collection: CollectionShelf
  others: CollectionShelf[]
  publicUrl: string
}) {
  const t = translator(locale, 'collections')
  const { name, intro, cards, total } = collection
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">{inLocale(locale, name.vi, name.en)}</h1>
      <p className="mt-3 max-w-prose sm:text-lg">{inLocale(locale, intro.vi, intro.en)}</p>
      <p className="mt-2 text-sm text-quy-ink">
        {daysInWords(locale, collection)}{' '}
        {total > 0 ? <span className="inline-block">{t('count', { count: total })}</span> : null}
      </p>
      <div className="mt-8">
        {cards.length > 0 ? (
          <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={1} />
        ) : (
          <EmptyState title={t('empty')}>{t('empty-body')}</EmptyState>
        )}
      </div>
      <ItemListData locale={locale} cards={cards} publicUrl={publicUrl} />
      <OtherCollections locale={locale} collections={others} />
    </>
  )
}

/** The address of a collection that is over, or of none: what happened, and what is shown now. Answered with 404. */
export function CollectionGone({
  locale,
  answer,
  others,
}: {
  locale: Locale
  answer: Extract<CollectionAnswer, { kind: 'ended' }> | null
  others: CollectionShelf[]
}) {
  const t = translator(locale, 'collections')
  const title = answer
    ? t('ended.title', { name: inLocale(locale, answer.name.vi, answer.name.en) })
    : t('missing.title')
  const body = answer ? t('ended.body', { until: formatDay(answer.until) }) : t('missing.body')
  return (
    <>
      <ShopMissing locale={locale} title={title} body={body}>
        <OtherCollections locale={locale} collections={others} />
      </ShopMissing>
      <ShopNotFoundStatus />
    </>
  )
}

function OtherCollections({ locale, collections }: { locale: Locale; collections: CollectionShelf[] }) {
  if (collections.length === 0) return null
  return (
    <ShelfSection id="others" title={translator(locale, 'collections')('others')}>
      <SeasonCards locale={locale} collections={collections} />
    </ShelfSection>
  )
}
