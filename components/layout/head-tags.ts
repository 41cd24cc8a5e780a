import type { Metadata } from 'next'
import { type Markup, markup } from '@/components/ui/markup'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const meta = (key: 'name' | 'property', name: string, content: unknown) =>
  content === undefined || content === null || content === ''
    ? null
    : key === 'name'
      ? markup`<meta name="${name}" content="${String(content)}"/>`
      : markup`<meta property="${name}" content="${String(content)}"/>`

type Picture = { url: string; alt?: string; width?: number; height?: number }

function pictureTags(given: unknown, address: (path: string) => string): (Markup | null)[] {
  return ([given ?? []].flat() as Picture[]).flatMap(({ url, alt, width, height }) => [
    meta('property', 'og:image', address(url)),
    meta('property', 'og:image:width', width),
    meta('property', 'og:image:height', height),
    meta('property', 'og:image:alt', alt),
  ])
}

/**
 * What a page says of itself to search engines and messengers, as Next would write it: for pages that are drawn without it
 * (docs/decisions/098). Knows what `shopMetadata` and the browse page use, and nothing else.
 */
export function headTags(locale: Locale, metadata: Metadata, publicUrl: string): string {
  const { title, description, alternates, openGraph, twitter, robots } = metadata
  const address = (path: unknown) => new URL(String(path), publicUrl).href.replace(/^([^/]*\/\/[^/]+)\/$/, '$1')
  const rule = robots && typeof robots === 'object' ? [robots.index, robots.follow] : null
  const og = openGraph as {
    title: string
    description: string
    url: string
    siteName: string
    locale: string
    images: unknown
  }
  return markup`${[
    markup`<title>${`${title} · ${translator(locale, 'layout')('brand')}`}</title>`,
    meta('name', 'description', description),
    rule && meta('name', 'robots', `${rule[0] ? 'index' : 'noindex'}, ${rule[1] ? 'follow' : 'nofollow'}`),
    alternates?.canonical ? markup`<link rel="canonical" href="${address(alternates.canonical)}"/>` : null,
    Object.entries(alternates?.languages ?? {}).map(
      ([language, path]) => markup`<link rel="alternate" hrefLang="${language}" href="${address(path)}"/>`,
    ),
    openGraph
      ? [
          meta('property', 'og:title', og.title),
          meta('property', 'og:description', og.description),
          meta('property', 'og:url', address(og.url)),
          meta('property', 'og:site_name', og.siteName),
          meta('property', 'og:locale', og.locale),
          pictureTags(og.images, address),
          meta('property', 'og:type', 'website'),
        ]
      : null,
    twitter
      ? [
          meta('name', 'twitter:card', 'summary_large_image'),
          meta('name', 'twitter:title', og.title),
          meta('name', 'twitter:description', og.description),
        ]
      : null,
  ]}`.html
}
