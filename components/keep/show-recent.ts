import { keptRecent, type Recent, readRecent, recentFirst, recentWithout } from '@/lib/catalog/recent-rules'
import { made } from './kept-lists'

const KEY = 'booth-recent'

/** Remembers the product whose page this is, or forgets one that is gone, and shows those that were opened before it. */
export function showRecent(prefix: string) {
  const kept = readRecent(localStorage.getItem(KEY))
  const seen = recentWithout(kept, document.querySelector<HTMLElement>('[data-gone]')?.dataset.gone)
  const here = ownProduct()
  if (here || seen.length < kept.length)
    localStorage.setItem(KEY, JSON.stringify(here ? recentFirst(seen, here) : seen))

  const shelf = document.querySelector<HTMLElement>('[data-recent]')
  const others = seen.filter(([slug]) => slug !== here?.[0]).slice(0, keptRecent.shown)
  if (!shelf || !others.length) return
  shelf.querySelector('ul')?.append(...others.map((one) => card(prefix, one)))
  shelf.hidden = false
  shelf.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(KEY)
    shelf.remove()
  })
}

/** What the page of a product says of itself; null elsewhere. */
function ownProduct(): Recent | null {
  const place = document.querySelector<HTMLElement>('.listing .keeps-wide')
  const { slug, name } = place?.dataset ?? {}
  if (!slug || !name) return null
  const picture = document.querySelector('.gallery-image')?.getAttribute('src') ?? ''
  return [slug, name, picture.split('/')[2] ?? '']
}

/** A card as on other shelves, without what may have changed since: price and stars are on the product's page. */
function card(prefix: string, [slug, name, hash]: Recent) {
  const picture = hash ? made('img') : made('span')
  if (picture instanceof HTMLImageElement)
    Object.assign(picture, { alt: '', width: 480, height: 480, loading: 'lazy', src: `/media/${hash}/320.webp` })
  const link = made('a', '', name)
  link.href = `${prefix}/listings/${slug}`
  const heading = made('h3')
  heading.append(link)
  const row = made('li', 'shelf-card')
  row.append(picture, heading)
  return row
}
