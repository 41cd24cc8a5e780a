/** What the service worker does with a request; `leave` is answered as if there were no worker. */
export type Treatment = 'page' | 'file' | 'picture' | 'leave'

/** How many things of a kind are kept, and for how long at most. */
export type Limit = { count: number; days: number }

export const limits = {
  'booth-pages': { count: 60, days: 30 },
  'booth-files': { count: 120, days: 90 },
  'booth-pictures': { count: 240, days: 60 },
} satisfies Record<string, Limit>

export type KeptCache = keyof typeof limits

// Desks, sign-in and everything behind a confirmed age never stay on a device; nor does an answer made for one shelf.
const closed =
  /^\/(?:(?:en|vi)\/)?(?:(?:api|admin|merchant|account|sign-in|link|join)(?:\/|$)|listings\/[^/]+\/age|favourites\/cards)/

/**
 * Tells pages and unchanging files of this origin from everything else. What Next fetches for its own navigation is no
 * navigation to the browser, so it is left alone; when it fails, Next loads the whole page, and that one is a `page`.
 */
export function treatmentOf(request: { method: string; url: string; mode: string }, origin: string): Treatment {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return 'leave'
  if (/^\/(?:_next\/static\/|shop\.js$|mark\.svg$)/.test(url.pathname)) return 'file'
  if (url.pathname.startsWith('/media/')) return 'picture'
  return request.mode === 'navigate' && !closed.test(url.pathname) ? 'page' : 'leave'
}

/** Whether an answer may stay on the device: complete, as asked for, and meant for everybody. */
export const mayKeep = (answer: {
  status: number
  redirected: boolean
  headers: { get(name: string): string | null }
}): boolean =>
  answer.status === 200 && !answer.redirected && !/private|no-store/.test(answer.headers.get('cache-control') ?? '')

/** Of things kept at these times (oldest first; NaN is unknown), the places of those that have to go. */
export const surplus = (keptAt: number[], { count, days }: Limit, now: number): number[] =>
  keptAt.flatMap((at, i) => (i < keptAt.length - count || now - at > days * 86_400_000 ? [i] : []))

/** The title of a page as written in its HTML, entities and all; empty when it has none. */
export const titleOf = (html: string): string => /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? ''

/** Scripts and styles that a page names. */
export const filesOf = (html: string): string[] => [
  ...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)|\/shop\.js\?v=[\w-]+/g) ?? []),
]

/** The page to show instead of one that cannot be had. */
export const offlinePath = (pathname: string): string => (/^\/en(?:\/|$)/.test(pathname) ? '/en/offline' : '/offline')
