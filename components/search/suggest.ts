import { made } from '@/components/keep/kept-lists'

type Suggestion = { text: string; note: string; href: string }

const PAUSE_MS = 150

/** Lists suggestions below every search field of the page. */
export function startSuggesting() {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) suggestBelow(field)
}

/**
 * The combobox of the ARIA practices. It never writes into the field and lets every key pass that an input method works
 * with.
 */
function suggestBelow(field: HTMLInputElement) {
  const { suggest: label = '', found: foundWords = '' } = field.dataset
  const status = field.nextElementSibling
  const list = Object.assign(made('div', 'suggestions'), { id: `${field.id}-list`, tabIndex: -1, ariaLabel: label })
  list.role = 'listbox'
  let asking: AbortController | null = null
  let active = -1
  field.role = 'combobox'
  field.ariaAutoComplete = 'list'

  const choose = (next: number) => {
    active = next
    for (const [i, option] of [...list.children].entries()) option.ariaSelected = `${i === active}`
    const option = list.children[active]
    if (!option) return field.removeAttribute('aria-activedescendant')
    field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }
  const show = (found: Suggestion[]) => {
    const isOpen = found.length > 0
    list.replaceChildren(
      ...found.map(({ text, note, href }, i) => {
        const option = Object.assign(made('a', '', `${text} `), { id: `${list.id}-${i}`, tabIndex: -1, href })
        option.role = 'option'
        option.append(made('small', '', note))
        return option
      }),
    )
    choose(-1)
    field.ariaExpanded = `${isOpen}`
    if (isOpen) {
      field.setAttribute('aria-controls', list.id)
      status?.before(list)
    } else {
      field.removeAttribute('aria-controls')
      list.remove()
    }
    if (status) status.textContent = isOpen ? foundWords.replace('#', `${found.length}`) : ''
  }
  const close = () => {
    asking?.abort()
    show([])
  }
  const ask = () => {
    asking?.abort()
    const typed = field.value
    if (!typed.trim()) return close()
    asking = new AbortController()
    const { signal } = asking
    setTimeout(async () => {
      if (signal.aborted) return
      try {
        const { lang } = document.documentElement
        const answer = await fetch(`/api/suggest?lang=${lang}&q=${encodeURIComponent(typed)}`, { signal })
        const found = answer.ok ? await answer.json() : []
        if (!signal.aborted) show(found)
      } catch {
        // Without an answer the field works as it does without suggestions.
      }
    }, PAUSE_MS)
  }
  const pressed = (event: KeyboardEvent) => {
    const places = list.childElementCount + 1
    // 229: a key that an input method takes for itself, in browsers that forget to say so otherwise.
    if (event.isComposing || event.keyCode === 229 || places === 1) return
    const { key } = event
    const chosen = list.children[active]
    if (key === 'ArrowDown' || key === 'ArrowUp')
      choose(((active + 1 + (key === 'ArrowDown' ? 1 : places - 1)) % places) - 1)
    else if (key === 'Escape') close()
    else if (key === 'Enter' && chosen instanceof HTMLAnchorElement) location.assign(chosen.href)
    else return
    event.preventDefault()
  }

  show([])
  field.addEventListener('input', (event) => {
    // Keyboards on glass compose every word, and nothing below the field is theirs: there the list may follow along.
    if (!(event as InputEvent).isComposing || matchMedia('(pointer: coarse)').matches) ask()
  })
  field.addEventListener('compositionend', ask)
  field.addEventListener('keydown', pressed)
  field.addEventListener('blur', close)
  // A press on a suggestion must not take the focus from the field, which would close the list.
  list.addEventListener('mousedown', (event) => event.preventDefault())
}
