import { made } from '@/components/keep/kept-lists'

/** Lets the link to the next page of results bring that page's shelf here instead of leading there. */
export function startAppending() {
  const link = document.querySelector<HTMLAnchorElement>('#results a.more')
  const status = link?.previousElementSibling
  if (!link || !status) return
  const { busy = '', added = '' } = link.dataset
  const words = link.textContent

  link.addEventListener('click', async (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (link.ariaBusy === 'true') return
    const address = link.href
    link.ariaBusy = 'true'
    link.textContent = busy
    try {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
      const shelf = page.querySelector('#results .shelf')
      if (!shelf) throw new Error('no shelf')
      const next = page.querySelector('#results a.more')?.getAttribute('href')
      const more = made('ul', 'shelf')
      more.append(...shelf.children)
      status.before(more)
      status.textContent = added.replace('#', `${more.childElementCount}`)
      // Whoever reads with a keyboard or a screen reader goes on at the first of the new products.
      more.querySelector('a')?.focus()
      link.ariaBusy = 'false'
      link.textContent = words
      if (next) link.href = next
      else link.remove()
    } catch {
      location.assign(address)
    }
  })
}
