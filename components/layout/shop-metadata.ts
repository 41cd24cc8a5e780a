import type { Metadata } from 'next'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

type About = { title: string; description: string; picture?: string; isIndexed?: boolean }

/** What search engines and messengers read about a public page. `path` has no language; `picture` is a path too. */
export function shopMetadata(locale: Locale, path: string, about: About): Metadata {
  const { title, description, picture, isIndexed = true } = about
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
      images: picture ? [picture] : undefined,
    },
    robots: isIndexed ? undefined : { index: false, follow: true },
  }
}
