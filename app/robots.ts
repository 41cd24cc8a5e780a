import type { MetadataRoute } from 'next'

// `/merchant` alone would shut out the merchants' public pages as well; of the browse page one filter at a time is open.
const closed = [
  '/admin',
  '/merchant$',
  '/merchant/',
  '/account',
  '/sign-in',
  '/link',
  '/listings/*/age',
  '/browse?q=',
  '/browse?*&',
]

/** Search engines read the shop and the progress pages; desks, searches and age-restricted prices are not for them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed.flatMap((path) => [path, `/en${path}`])] },
  }
}
