import type { ListingDetail } from '@/lib/catalog/public-types'
import { careOfSet } from '@/lib/catalog/rules-sets'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { PlacesToBuy } from './places-to-buy'
import { PriceText } from './price-text'

type Props = { locale: Locale; listing: Pick<ListingDetail, 'offer' | 'set' | 'slug' | 'merchant'> }

/** Price and places to buy; of a visit where to book, with what it costs from; of drinks with alcohol why they are elsewhere. */
export function ListingOffer({ locale, listing: { offer, set, slug, merchant } }: Props) {
  const t = translator(locale, 'listing')
  if (!offer) return <AdultsOnly locale={locale} slug={slug} />
  const isVisit = careOfSet(set.number) === 'tourism'
  const price = <PriceText locale={locale} price={offer.price} unit={offer.unit} setNumber={set.number} />
  return (
    <section aria-labelledby="buy" className="offer">
      {isVisit ? null : <p className="offer-price">{price}</p>}
      <h2 id="buy">{t(isVisit ? 'buy.title-booking' : 'buy.title')}</h2>
      <PlacesToBuy locale={locale} places={offer.places} withMaps={!merchant.isDemo} />
      {isVisit ? <p className="offer-price is-from">{price}</p> : null}
      <p className="note">{t('buy.note')}</p>
    </section>
  )
}

function AdultsOnly({ locale, slug }: { locale: Locale; slug: string }) {
  const t = translator(locale, 'listing')
  return (
    <section aria-labelledby="adults" className="mt-5 rounded-xl border border-quy bg-quy-wash p-4 sm:p-5">
      <h2 id="adults" className="text-lg">
        {t('alcohol.title')}
      </h2>
      <p className="mt-1.5">{t('alcohol.body')}</p>
      <p className="mt-1.5 font-semibold">{t('alcohol.drive')}</p>
      <a
        href={pathIn(locale, `/listings/${slug}/age`)}
        rel="nofollow"
        className="mt-4 flex min-h-12 items-center justify-center rounded-lg border border-line bg-sheet px-4 py-2 text-center font-semibold leading-snug text-balance hover:border-muted"
      >
        {t('alcohol.open')}
      </a>
    </section>
  )
}
