import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { environment } from '@/lib/config/environment'

// `/merchant` alone would shut out the merchants' public pages as well; of the browse page one filter at a time is open.
const closed = [
  '/admin',
  '/merchant$',
  '/merchant/',
  '/account',
  '/sign-in',
  '/link',
  '/join/',
  '/listings/*/age',
  '/browse?q=',
  '/browse?*&',
]

/** Search engines read the shop and the progress pages; desks, searches and age-restricted prices are not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address of the site is not known when it is built.
  await connection()
  return {
    sitemap: `${environment().publicUrl}/sitemap.xml`,
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed.flatMap((path) => [path, `/en${path}`])] },
  }
}
