import { addButtons } from './keep-buttons'
import { type KeepWords, loadKept, made, saveKept } from './kept-lists'

/** Fills the favourites page with the cards of today; without a network, with those that were shown last. */
export async function fillFavourites(words: KeepWords) {
  const page = document.querySelector<HTMLElement>('[data-favourites]')
  if (!page) return
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part=${name}]`)
  const show = (name: string) => part(name)?.removeAttribute('hidden')
  let kept = loadKept('favourites')
  const html = kept.size ? await fetchCards(`${page.dataset.favourites}?items=${[...kept.keys()].reverse()}`) : ''
  part('opening')?.setAttribute('hidden', '')
  if (!kept.size) return show('empty')

  const found = new DOMParser().parseFromString(html || (localStorage.getItem('booth-shelf') ?? ''), 'text/html')
  const cards = found.querySelector<HTMLElement>('[data-cards]')
  if (html && cards) localStorage.setItem('booth-shelf', cards.outerHTML)
  const moved: Record<string, string> = JSON.parse(cards?.dataset.cards || '{}')
  kept = new Map([...kept].map(([slug, name]) => [moved[slug] ?? slug, name]))
  if (html) saveKept('favourites', kept)

  for (const card of cards?.querySelectorAll('.shelf-card') ?? []) {
    const slug = card.querySelector('a')?.pathname.split('/').pop() ?? ''
    if (!kept.delete(slug)) card.remove()
  }
  if (cards) part('cards')?.replaceChildren(...cards.childNodes)
  if (!html) show('offline')
  const rest = html ? 'gone' : 'unseen'
  if (kept.size) show(rest)
  for (const [slug, name] of kept) {
    const link = made('a', '', name)
    link.href = `${words.prefix}/listings/${slug}`
    const keeps = made('span', 'keeps')
    keeps.dataset.only = 'favourites'
    const row = made('li', 'keep-row')
    row.append(link, keeps)
    part(rest)?.querySelector('ul')?.append(row)
  }
  addButtons(page, words)
}

/** The shelf as the server has it now; empty when it cannot be had. */
async function fetchCards(address: string) {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.text() : ''
  } catch {
    return ''
  }
}
