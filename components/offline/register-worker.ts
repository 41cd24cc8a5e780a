/** Says since when a kept page is kept, and brings the service worker along once the page has loaded. */
export function registerWorker() {
  const { kept } = document.documentElement.dataset
  const time = document.querySelector('.kept-time')
  if (kept && time) time.textContent = new Date(+kept).toLocaleString(document.documentElement.lang)
  for (const button of document.querySelectorAll<HTMLElement>('.reload')) button.onclick = () => location.reload()

  if (!navigator.serviceWorker) return
  if (document.readyState === 'complete') register(navigator.serviceWorker)
  else window.addEventListener('load', () => register(navigator.serviceWorker))
}

async function register(workers: ServiceWorkerContainer) {
  const isFirst = !workers.controller
  try {
    await workers.register('/sw.js')
    const { active } = await workers.ready
    // This page and what it loaded came before the worker: it keeps them now.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    if (isFirst) active?.postMessage([location.href, ...loaded])
  } catch {
    // Some browsers allow no worker in a private window; the shop is the same without one.
  }
}
