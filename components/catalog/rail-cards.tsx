'use client'

import { CardKeeps } from '@/components/keep/keeps'
import './home.css'
import './shelf.css'

/** A product in words that are ready to be shown. Without a price `unit` says why there is none. */
export type RailCard = {
  href: string
  name: string
  stars: number
  rated: string
  from: string
  price: string | null
  unit: string
  hash: string
}

/**
 * The cards of the home page's rows. They run in the browser only because of what that saves: the page then carries
 * these words once more beside its markup, and not the markup itself once more, which would double its weight.
 * One size of picture fits: 151 px wide on a phone of three pixels to the point, 280 px on a desk of one or two.
 */
export function RailCards({ cards }: { cards: RailCard[] }) {
  return (
    <ul className="rail">
      {cards.map(({ href, name, stars, rated, from, price, unit, hash }) => (
        <li key={href} className="shelf-card">
          {hash ? (
            <img src={`/media/${hash}/480.webp`} width={480} height={480} alt="" loading="lazy" decoding="async" />
          ) : (
            <span aria-hidden="true" />
          )}
          <p className="stars">
            <span aria-hidden="true">{'★'.repeat(stars)}</span> {rated}
          </p>
          <h3>
            <a href={href}>{name}</a>
          </h3>
          <p className="from">{from}</p>
          <p className="price">
            {price ? <b>{price}</b> : null} {unit ? <i>{price ? `/\u00a0${unit}` : unit}</i> : null}
          </p>
          <CardKeeps />
        </li>
      ))}
    </ul>
  )
}
