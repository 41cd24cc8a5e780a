const PAGES = 'booth-pages'
const TRY_AGAIN_MS = 8000

/** Lists the kept pages where a page asks for them, and leaves the offline face once the booth answers again. */
export function startListing() {
  listSeen()
  if (document.querySelector('[data-offline]')) comeBack()
}

/** Loads the page that was asked for once the booth answers again; not every lost network tells when it is back. */
function comeBack() {
  const tryAgain = () =>
    fetch('/', { method: 'HEAD' }).then(
      () => location.reload(),
      () => {},
    )
  window.addEventListener('online', tryAgain)
  window.setInterval(tryAgain, TRY_AGAIN_MS)
}

async function listSeen() {
  const section = document.querySelector<HTMLElement>('[data-seen]')
  const list = section?.querySelector('ul')
  if (!section || !list || !window.caches) return
  const cache = await caches.open(PAGES)
  for (const { url } of [...(await cache.keys())].reverse()) {
    const title = (await cache.match(url))?.headers.get('x-title')
    if (!title || url === location.href) continue
    const link = document.createElement('a')
    link.href = url
    // As the page wrote it: escaped, and without any tag. Every one ends with the name of the booth.
    link.innerHTML = decodeURIComponent(title).replace(/ · [^·]*$/, '')
    list.appendChild(document.createElement('li')).append(link)
    section.hidden = false
  }
  section.querySelector('button')?.addEventListener('click', async () => {
    await caches.delete(PAGES)
    section.hidden = true
  })
}
