import type { MetadataRoute } from 'next'

// `/merchant` alone would shut out the merchants' public pages as well.
const closed = ['/admin', '/merchant$', '/merchant/', '/account', '/sign-in', '/link', '/search', '/listings/*/age']

/** Search engines read the shop and the progress pages; desks, searches and age-restricted prices are not for them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed.flatMap((path) => [path, `/en${path}`])] },
  }
}
