import type { ListingCard as Card } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { PriceText } from './price-text'
import { ProductPicture } from './product-picture'
import { Stars } from './stars'

/** A product on a shelf: the whole card leads to its page. */
export function ListingCard({
  locale,
  card,
  heading: Heading = 'h3',
  isFirst = false,
  sizes = '(min-width: 1152px) 270px, (min-width: 640px) 31vw, 46vw',
}: {
  locale: Locale
  card: Card
  heading?: 'h2' | 'h3' | 'h4'
  isFirst?: boolean
  sizes?: string
}) {
  const name = inLocale(locale, card.name.vi, card.name.en)
  const t = translator(locale, 'listing')
  return (
    <article className="group/card relative flex h-full flex-col">
      <div className="overflow-hidden rounded-lg border border-line transition-[border-color] duration-150 group-hover/card:border-muted">
        {/* The card's link says the name already; a second time would only be read out twice. */}
        <ProductPicture locale={locale} picture={card.picture} name="" sizes={sizes} isFirst={isFirst} />
      </div>
      <Stars locale={locale} stars={card.stars} className="mt-2 text-sm" />
      <Heading className="mt-0.5 leading-snug font-semibold">
        <a
          href={pathIn(locale, `/listings/${card.slug}`)}
          className="line-clamp-3 underline-offset-4 group-hover/card:underline after:absolute after:inset-0"
        >
          {name}
        </a>
      </Heading>
      <p className="mt-0.5 line-clamp-2 text-sm text-muted">
        {card.ward ? inLocale(locale, card.ward.vi, card.ward.en) : card.merchantName}
      </p>
      <p className="mt-auto pt-1.5 leading-snug">
        {card.price ? (
          <PriceText locale={locale} price={card.price} unit={card.unit} setNumber={card.setNumber} />
        ) : (
          <span className="text-sm text-muted">{t('price.adults')}</span>
        )}
      </p>
    </article>
  )
}
