import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Target = { href: string; title: string; type: string; hreflang: Locale[] }

const VOC = 'https://gs1.org/voc/'

export type LinkFacts = { uri: string; name: string; slug: string; isPublic: boolean }

/** Where a code leads for each link type of the GS1 web vocabulary that the booth has. */
function targets({ uri, slug, isPublic }: LinkFacts, publicUrl: string): Record<string, Target[]> {
  const page = (locale: Locale, href: string, key: 'origin.items' | 'origin.more'): Target => ({
    href,
    title: translator(locale, 'trace')(key),
    type: 'text/html',
    hreflang: [locale],
  })
  const origin = (['vi', 'en'] as const).map((locale) =>
    page(locale, withLanguage(uri, publicUrl, locale), 'origin.items'),
  )
  const product = (['vi', 'en'] as const).map((locale) =>
    page(locale, publicUrl + pathIn(locale, `/listings/${slug}`), 'origin.more'),
  )
  return { defaultLink: origin.slice(0, 1), traceability: origin, ...(isPublic ? { pip: product } : {}) }
}

const withLanguage = (uri: string, publicUrl: string, locale: Locale) =>
  locale === 'vi' ? `${uri}?lang=vi` : `${publicUrl}/en${uri.slice(publicUrl.length)}`

/** The linkset of a code (RFC 9264) as GS1-conformant resolvers answer it. */
export const linksetOf = (facts: LinkFacts, publicUrl: string) => ({
  linkset: [
    {
      anchor: facts.uri,
      itemDescription: facts.name,
      ...Object.fromEntries(Object.entries(targets(facts, publicUrl)).map(([type, links]) => [VOC + type, links])),
    },
  ],
})

/** Where one link type leads in a language; null for one the code has not. */
export function targetOf(facts: LinkFacts, publicUrl: string, linkType: string, locale: Locale): string | null {
  const asked = linkType.replace(/^(?:gs1:|https?:\/\/(?:www\.)?gs1\.org\/voc\/)/, '')
  const links = new Map(Object.entries(targets(facts, publicUrl))).get(asked)
  return (links?.find(({ hreflang }) => hreflang.includes(locale)) ?? links?.[0])?.href ?? null
}
