import type { Metadata } from 'next'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type About = { title: string; description: string; picture?: string; isIndexed?: boolean }

/** The picture of the booth itself, for pages that have none of their own. */
const boothPicture = (locale: Locale) => `/media/share/${locale}/home/_/latest.jpg`

/** What search engines and messengers read about a public page. `path` has no language; `picture` is a path too. */
export function shopMetadata(locale: Locale, path: string, about: About): Metadata {
  const { title, description, picture = boothPicture(locale), isIndexed = true } = about
  // Messengers lay out a link before they have fetched its picture when they are told the size.
  const size = picture.startsWith('/media/share/') ? { width: 1200, height: 630 } : {}
  const languages = Object.fromEntries(locales.map((each) => [each, pathIn(each, path)]))
  return {
    title,
    description,
    alternates: {
      canonical: pathIn(locale, path),
      languages: { ...languages, 'x-default': pathIn(defaultLocale, path) },
    },
    openGraph: {
      title,
      description,
      url: pathIn(locale, path),
      locale: locale === 'vi' ? 'vi_VN' : 'en',
      type: 'website',
      siteName: translator(locale, 'layout')('brand'),
      images: [{ url: picture, alt: title, ...size }],
    },
    // Its readers take what is missing from the lines above; said twice, a picture's address is as heavy as a product.
    twitter: { card: 'summary_large_image', images: [] },
    robots: isIndexed ? undefined : { index: false, follow: true },
  }
}
