import { comparePath, type KeepList, keepLimits, toggled } from '@/lib/catalog/keep-rules'
import { type KeepWords, loadKept, made, saveKept } from './kept-lists'

/** Gives every product on the page its buttons, and answers all of them with one listener. */
export function startKeeping(words: KeepWords) {
  const isCompared = takeOverCompared()
  const status = made('p', 'keep-status')
  status.role = 'status'
  const tray = made('section', 'keep-tray')
  tray.ariaLabel = words.open
  const text = made('p')
  const link = made('a', '', words.open)
  tray.append(text, link, made('button', 'keep-clear', words.clear))
  document.body.append(tray, status)
  let silence = 0

  const refresh = () => {
    const kept = { favourites: loadKept('favourites'), compare: loadKept('compare') }
    for (const button of document.querySelectorAll<HTMLElement>('.keep'))
      button.ariaPressed = `${kept[button.dataset.list as KeepList].has(button.dataset.slug ?? '')}`
    for (const count of document.querySelectorAll('.keep-count')) count.textContent = `${kept.favourites.size || ''}`
    const { size } = kept.compare
    tray.hidden = !size || isCompared
    text.textContent = words.tray.replace('{n}', `${size}`)
    link.href = words.prefix + comparePath(kept.compare.keys())
  }
  // Other windows change the lists too, and tell by this very event.
  window.addEventListener('storage', refresh)
  addButtons(document, words)

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('.keep,.keep-clear')
    if (!button) return
    const { list = 'compare', slug, name = '' } = button.dataset as { list?: KeepList; slug?: string; name?: string }
    const [outcome, kept] = slug
      ? toggled(loadKept(list), slug, name, keepLimits[list])
      : (['removed', new Map<string, string>()] as const)
    saveKept(list, kept)
    refresh()
    status.textContent = slug ? words[list][outcome].replace('{name}', name) : ''
    clearTimeout(silence)
    silence = window.setTimeout(() => status.replaceChildren(), 6000)
  })
}

/** Fills the places for buttons in a part of the page; a place names its product, or the link beside it does. */
export function addButtons(root: ParentNode, words: KeepWords) {
  for (const place of root.querySelectorAll<HTMLElement>('.keeps:empty')) {
    const link = place.parentElement?.querySelector('a')
    const { slug = link?.pathname.split('/').pop(), name = link?.textContent ?? '', only } = place.dataset
    for (const list of ['favourites', 'compare'] as const) {
      if (only && only !== list) continue
      const button = made('button', 'keep', words[list].label)
      button.ariaLabel = words[list].about.replace('{name}', name)
      Object.assign(button.dataset, { list, slug, name })
      place.append(button)
    }
  }
  window.dispatchEvent(new Event('storage'))
}

/** What a comparison shows is what is being compared, even if a link brought it; whether the page is one. */
function takeOverCompared() {
  const table = document.querySelector('[data-compared]')
  const shown = [...(table?.querySelectorAll<HTMLElement>('[data-slug]') ?? [])]
  // Also fails at once where the browser keeps nothing.
  saveKept(
    'compare',
    table ? new Map(shown.map((one) => [one.dataset.slug ?? '', one.dataset.name ?? ''])) : loadKept('compare'),
  )
  return !!table
}
