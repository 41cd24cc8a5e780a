import { browseHref } from '@/components/search/browse-words'
import { drawResults } from '@/components/search/results-thread'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { frameOf } from '@/lib/pages/frames'
import { redrawFrame } from '@/lib/pages/redraw-frame'
import { findBrowsePage } from '@/lib/search/queries/browse-page'
import { browseQueryString, readBrowseState } from '@/lib/search/rules-address'

// The type stands in next.config.js, where Next's compression finds it.
const headers = { 'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate' }

/** Results that nobody asked for lately, drawn for this visit only; proxy.ts leads here (docs/decisions/098). */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/browse/fresh'>) {
  const locale = localeOf((await params).locale)
  const state = readBrowseState(new URL(request.url).searchParams)
  const lent = frameOf(locale)
  // Asked again it counts as seen before, and a page answers.
  const again = () => new Response(null, { status: 307, headers: { Location: browseHref(locale, state) } })
  if (!lent) return again()
  if (lent.isOld) redrawFrame(locale)
  const [found, groups] = await Promise.all([findBrowsePage(browseQueryString(state)), listPublicGroups()])
  try {
    const { publicUrl } = environment()
    const body = await drawResults({ locale, state, found, groups, frame: lent.frame, publicUrl })
    return new Response(body, { headers })
  } catch (error) {
    console.error('results could not be drawn:', error instanceof Error ? error.message : error)
    return again()
  }
}
