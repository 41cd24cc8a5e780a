import { CardKeeps } from '@/components/keep/keeps'
import type { ListingCard as Card } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { PriceText } from './price-text'
import { ProductPicture } from './product-picture'
import { Stars } from './stars'
import './shelf.css'

const shelfSizes = '(min-width: 1152px) 270px, (min-width: 640px) 31vw, 46vw'

/** A product on a shelf, an item of a list: the whole card leads to its page. */
export function ListingCard({
  locale,
  card,
  heading: Heading = 'h3',
  isFirst = false,
  sizes = shelfSizes,
  className = '',
}: {
  locale: Locale
  card: Card
  heading?: 'h2' | 'h3' | 'h4'
  isFirst?: boolean
  sizes?: string
  className?: string
}) {
  const { slug, name, stars, ward, merchantName, price, unit, setNumber } = card
  return (
    <li className={`shelf-card ${className}`.trim()}>
      {/* The link says the name already: a picture without words of its own is not read out. */}
      <ProductPicture locale={locale} picture={card.picture} name="" sizes={sizes} isFirst={isFirst} />
      <Stars locale={locale} stars={stars} className="stars" />
      <Heading>
        <a href={pathIn(locale, `/listings/${slug}`)}>{inLocale(locale, name.vi, name.en)}</a>
      </Heading>
      <p className="from">{ward ? inLocale(locale, ward.vi, ward.en) : merchantName}</p>
      <p className="price">
        {price ? (
          <PriceText locale={locale} price={price} unit={unit} setNumber={setNumber} />
        ) : (
          <i>{translator(locale, 'listing')('price.adults')}</i>
        )}
      </p>
      <CardKeeps />
    </li>
  )
}
