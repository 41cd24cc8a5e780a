import type { MetadataRoute } from 'next'

const closed = ['/admin', '/merchant', '/account', '/sign-in', '/link', '/search', '/listings/*/age']

/** Search engines read the shop and the progress pages; desks, searches and age-restricted prices are not for them. */
export default function robots(): MetadataRoute.Robots {
  const disallow = ['/api/', ...closed.flatMap((path) => [`${path}`, `/en${path}`])]
  // A bare `/merchant` would shut out the merchants' public pages as well.
  const exact = disallow.flatMap((path) => (path.endsWith('/merchant') ? [`${path}$`, `${path}/`] : [path]))
  return { rules: { userAgent: '*', allow: '/', disallow: exact } }
}
