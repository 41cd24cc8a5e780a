import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@/lib/i18n/locales'
import { frameOf } from '@/lib/pages/frames'
import { answerKept, isGzipTaken, pathInside, sendPage } from '@/lib/pages/kept-answer'
import { redrawFrame } from '@/lib/pages/redraw-frame'
import { strictShopPolicy } from '@/lib/pages/shop-policy.mjs'
import { browseRoute } from '@/lib/search/kept-pages'
import { seenBefore } from '@/lib/search/sightings'

const resultsPath = /^(\/en)?\/browse(?:\/|$)/

/**
 * Answers for pages of the shop that are kept, and for results that nobody asked for lately (docs/decisions/158). What it does not
 * answer, false, is for Next.
 */
export function answerShopPage(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
  const { url = '' } = request
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const results = resultsPath.exec(path)
  if (!results) {
    const inside = pathInside(path)
    return inside !== null && answerKept(inside, request, response)
  }
  const locale = results[1] ? 'en' : 'vi'
  // Without a frame nothing can be drawn here: then nothing counts as seen either, or Next would keep all that comes meanwhile.
  if (!frameOf(locale)) {
    // The page of everything lends it, and draws it for whoever asks for that page.
    if (mark !== -1) redrawFrame(locale)
    return false
  }
  const params = new URLSearchParams(mark === -1 ? '' : url.slice(mark))
  const route = browseRoute(path, params, seenBefore)
  if (route.kind === 'kept') return answerKept(`/${locale}/browse/kept/${route.segment}`, request, response)
  return route.kind === 'fresh' && answerAnew(locale, route.canonical, request, response)
}

const forThisVisit = { 'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate' }

async function answerAnew(locale: Locale, canonical: string, request: IncomingMessage, response: ServerResponse) {
  try {
    // With the first who needs it: a start waits for nothing that its first page does not show.
    const { drawAnew } = await import('./results-anew')
    const isPacked = isGzipTaken(request)
    const body = await drawAnew(locale, canonical, isPacked)
    sendPage(response, body, { status: 200, policy: strictShopPolicy, isPacked, more: forThisVisit })
    return true
  } catch (error) {
    console.error('results could not be drawn:', error instanceof Error ? error.message : error)
    // Seen now, it is drawn by Next and kept.
    return false
  }
}
