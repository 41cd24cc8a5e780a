/**
 * Tells the booth that this page was opened, once, where the page asks for it (`data-count`), and that somebody goes on to a place to
 * buy. Coming back and reloading are no visits.
 */
export function tellVisits() {
  const tell = (kind: string) => navigator.sendBeacon('/api/visits', kind + location.pathname + location.search)
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (opened?.type === 'navigate' && document.querySelector('[data-count]')) tell('view ')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[ping]')) {
    // Not every browser sends a link's ping, and one that does must not count twice.
    link.removeAttribute('ping')
    link.addEventListener('click', () => tell('click '))
  }
}
