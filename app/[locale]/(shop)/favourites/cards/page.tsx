import type { Metadata } from 'next'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { keepLimits, slugsIn } from '@/lib/catalog/keep-rules'
import { listChosenCards } from '@/lib/catalog/queries/public-chosen'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/favourites/cards'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'keep')
  return { title: t('shelf.title'), robots: { index: false, follow: false } }
}

/** The cards of `?items=a,b,c` as they are now; the favourites page takes them over. */
export default async function FavouriteCardsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const slugs = slugsIn((await searchParams).items, keepLimits.favourites)
  const { cards, moved } = await listChosenCards(slugs)
  return (
    <>
      <h1 className="sr-only">{translator(locale, 'keep')('shelf.title')}</h1>
      <div data-cards={JSON.stringify(moved)} className="pt-6">
        <ListingShelf locale={locale} cards={cards} heading="h2" firstRows={2} />
      </div>
    </>
  )
}
