import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

const underWay = new Set<Locale>()

/** Has the page that lends its frame drawn anew, in the background and once at a time; whoever waits gets the frame there is. */
export function redrawFrame(locale: Locale): void {
  if (underWay.has(locale)) return
  underWay.add(locale)
  fetch(`http://127.0.0.1:${environment().port}${pathIn(locale, '/browse')}`, { signal: AbortSignal.timeout(10_000) })
    .then((answer) => answer.arrayBuffer())
    // The next visitor of that page draws it all the same.
    .catch(() => {})
    .finally(() => underWay.delete(locale))
}
