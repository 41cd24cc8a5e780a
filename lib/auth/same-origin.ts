import { environment } from '@/lib/config/environment'

/**
 * Whether a form post comes from our own pages, by the browser's own word. Route handlers ask; server actions do so by themselves.
 * Browsers send `Sec-Fetch-Site` or at least `Origin` with every post.
 */
export function isSameOrigin(request: Request) {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  // Anybody may write that header; only a proxy that is trusted vouches for it.
  const forwarded = environment().trustProxy ? request.headers.get('x-forwarded-host') : null
  const host = forwarded ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
