import { type NextRequest, NextResponse } from 'next/server'
import { DESK_AGENT, DESK_PATH_HEADER } from '@/lib/auth/desk-path'
import { browseRoute, KEPT_PAGE_HEADER } from '@/lib/search/kept-pages'
import { seenBefore } from '@/lib/search/sightings'

/** A strict policy: only scripts that carry this request's nonce, and what they load, may run. */
const policy = (nonce: string, isDevelopment: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Development puts styles into the page by script, without a nonce.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // React writes style attributes; they can hide or move things, never run.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const browseAddress = /^\/(?:en\/)?browse(?:\/|$)/

/**
 * Sends what was asked for before to a page that is kept (docs/decisions/060). By a header for the rewrite in next.config.js, since
 * a rewrite from here would leave the server when it listens on 127.0.0.1: Next calls that localhost.
 */
function browse({ nextUrl, url, headers: given }: NextRequest) {
  const route = browseRoute(nextUrl.pathname, nextUrl.searchParams, seenBefore)
  if (route.kind === 'moved') return NextResponse.redirect(new URL(route.address, url), 308)
  const headers = new Headers(given)
  headers.delete(KEPT_PAGE_HEADER)
  if (route.kind === 'kept') headers.set(KEPT_PAGE_HEADER, route.segment)
  return NextResponse.next({ request: { headers } })
}

/**
 * Runs before the desk, to give each page its policy with a fresh nonce and tell it the address that was asked for; before
 * the shop's forms; and before the browse page. It guards nothing; lib/auth/guards.ts does.
 */
export function proxy(request: NextRequest) {
  if (browseAddress.test(request.nextUrl.pathname)) return browse(request)
  // Any first segment would pass for a language: only the two that exist lead to the desk, and only spelt so.
  const isWhole = wholeAddress.test(request.nextUrl.pathname)
  if (!isWhole && !deskAddress.test(request.nextUrl.pathname)) return new NextResponse(null, { status: 404 })
  const headers = new Headers(request.headers)
  if (isWhole) {
    // Whole, with a true status, and as the answer to a form that was sent without scripts (docs/decisions/032).
    headers.set('user-agent', `${headers.get('user-agent') ?? ''} ${DESK_AGENT}`)
    return NextResponse.next({ request: { headers } })
  }
  if (request.nextUrl.pathname.startsWith('/api/')) return NextResponse.next({ request: { headers } })

  const csp = policy(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'), isDevelopment())
  headers.set('content-security-policy', csp)
  headers.set('user-agent', `${headers.get('user-agent') ?? ''} ${DESK_AGENT}`)
  headers.set(DESK_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', csp)
  response.headers.set('cache-control', 'private, no-store')
  return response
}

const deskAddress =
  /^\/(?:api\/(?:auth\/|visits$|open-data\/)|(?:en\/)?(?:admin|merchant|account|sign-in|link|join)(?:\/|$))/

/**
 * Where a shopper reports a problem, counted by client address like a sign-in, says how old they are, or reads about a file:
 * drawn for each visit.
 */
const wholeAddress = /^\/(?:en\/)?(?:listings\/[^/]+\/(?:report|age)|verify\/answer\/[^/]+)$/

const isDevelopment = () => process.env.NODE_ENV === 'development'

export const config = {
  // Written out one by one: Next reads them without running this file.
  matcher: [
    '/browse/:path*',
    '/en/browse/:path*',
    '/admin/:path*',
    '/merchant/:path*',
    '/account/:path*',
    '/sign-in/:path*',
    '/link/:path*',
    '/join/:path*',
    '/en/admin/:path*',
    '/en/merchant/:path*',
    '/en/account/:path*',
    '/en/sign-in/:path*',
    '/en/link/:path*',
    '/en/join/:path*',
    '/api/auth/:path*',
    '/api/visits',
    '/api/open-data/:path*',
    '/listings/:slug/(report|age)',
    '/en/listings/:slug/(report|age)',
    '/verify/answer/:key',
    '/en/verify/answer/:key',
    '/:root([aA][pP][iI]|[mM][eE][dD][iI][aA]|_[nN][eE][xX][tT]|[eE][nN]|[vV][iI])/:desk(admin|merchant|account|sign-in|link|join)/:path*',
  ],
}
