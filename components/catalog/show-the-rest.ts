/**
 * What the home page leaves for later (home.css) is laid out once nothing else waits, a piece at a time: somebody who leafs
 * fast, prints or takes a picture of the whole page finds it there.
 */
export function showTheRest() {
  const rest = document.querySelectorAll<HTMLElement>('.group-shelf,.home-places,.checks').values()
  const later = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 100))
  const showNext = () => {
    const { value } = rest.next()
    if (!value) return
    value.style.contentVisibility = 'visible'
    later(showNext)
  }
  if (document.readyState === 'complete') later(showNext)
  else window.addEventListener('load', () => later(showNext), { once: true })
}
