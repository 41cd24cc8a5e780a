// What the page says its address is, without whatever followed it on the way here.
const ownAddress = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href

/** Lets the phone's own sheet take over from the link that hands the page on, and shows the button that copies its address. */
export function startSharing() {
  const link = document.querySelector<HTMLAnchorElement>('[data-share]')
  const button = document.querySelector<HTMLElement>('[data-copy]')
  if (!link || !button) return
  link.addEventListener('click', (event) => {
    if (!('share' in navigator) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // Closing the sheet without sending counts as a failure there; nothing is wrong.
    navigator.share({ title: link.dataset.share, url: ownAddress() }).catch(() => {})
  })
  button.hidden = !('clipboard' in navigator)
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(ownAddress())
    } catch {
      // A browser may refuse; the page behind the link shows the address to be copied by hand.
      return location.assign(link.href)
    }
    const [copy, copied] = button.querySelectorAll('svg')
    copy?.classList.add('hidden')
    copied?.classList.remove('hidden')
    const words = button.querySelector('span')
    if (words) words.textContent = button.dataset.copy ?? ''
  })
}
