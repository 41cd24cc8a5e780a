import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { JsonLd } from './json-ld'

/** Tells search engines whose site this is and how it is searched; only on the home page, as they ask. */
export function BoothData({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout')
  const { publicUrl, operator } = environment()
  const home = `${publicUrl}${pathIn(locale, '/')}`
  const id = `${publicUrl}/#organization`
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Organization',
            '@id': id,
            name: operator.name ?? t('brand'),
            url: home,
            logo: `${publicUrl}/mark.svg`,
            address: operator.address ?? undefined,
            email: operator.email ?? undefined,
            telephone: operator.phone ?? undefined,
          },
          {
            '@type': 'WebSite',
            name: t('brand'),
            url: home,
            inLanguage: locale,
            publisher: { '@id': id },
            potentialAction: {
              '@type': 'SearchAction',
              target: {
                '@type': 'EntryPoint',
                urlTemplate: `${publicUrl}${pathIn(locale, '/browse')}?q={search_term}`,
              },
              'query-input': 'required name=search_term',
            },
          },
        ],
      }}
    />
  )
}
