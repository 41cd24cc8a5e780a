import { isLocale, localeOf, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** What a device shows of the booth once it is put on the home screen, in one of the two languages. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>) {
  const { locale: segment } = await params
  if (!isLocale(segment)) return new Response(null, { status: 404 })
  const locale = localeOf(segment)
  const t = translator(locale, 'layout')
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: `/icons/${file}`,
    sizes,
    type: 'image/png',
    purpose,
  })
  const shortcut = (name: string, path: string) => ({ name, url: pathIn(locale, path) })
  const manifest = {
    id: '/',
    name: t('brand'),
    short_name: translator(locale, 'offline')('app.short'),
    description: t('footer.about'),
    lang: locale,
    dir: 'ltr',
    start_url: pathIn(locale, '/'),
    scope: '/',
    display: 'standalone',
    theme_color: '#fbf7ef',
    background_color: '#fbf7ef',
    categories: ['shopping', 'food', 'government'],
    icons: [
      { src: '/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('maskable-192.png', '192x192', 'maskable'),
      icon('maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      shortcut(t('search.title'), '/browse'),
      shortcut(translator(locale, 'keep')('shelf.title'), '/favourites'),
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
