import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { DemoBanner } from '@/components/layout/demo-banner'
import { textFonts } from '@/components/layout/font-files'
import { PrintHead } from '@/components/layout/print-head'
import { ShopErrorWords } from '@/components/layout/shop-error-words'
import { ShopFooter } from '@/components/layout/shop-footer'
import { ShopHeader } from '@/components/layout/shop-header'
import { ShopScript } from '@/components/layout/shop-script'
import { KeptNotice } from '@/components/offline/kept-notice'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import { environment } from '@/lib/config/environment'
import { isLocale, localeOf, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import '../../shop-globals.css'

// A first visit waits for the whole page, which is then kept: nothing streams, nothing needs JavaScript.
export const instant = false

/** Starts fetching a page of the shop when a finger or button goes down on its link; browsers without it just wait. */
const speculation = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/sign-in', '/en/sign-in', '/*/age', '/en/*/age', '/api/*'] } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
}

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ef' },
    { media: '(prefers-color-scheme: dark)', color: '#191713' },
  ],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'layout')
  return {
    metadataBase: new URL(environment().publicUrl),
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('footer.about'),
    formatDetection: { telephone: false },
    manifest: pathIn(locale, '/manifest.webmanifest'),
    appleWebApp: { title: translator(locale, 'offline')('app.short') },
  }
}

export default async function ShopLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale: segment } = await params
  // Any first segment would pass for a language; only two are.
  if (!isLocale(segment)) notFound()
  const locale = localeOf(segment)
  const t = translator(locale, 'layout')
  const [groups, { hasDemo }] = await Promise.all([listPublicGroups(), findBoothSize()])
  const errorWords = {
    title: t('error.title'),
    body: t('error.body'),
    retry: t('error.retry'),
    home: t('missing.home'),
    homeHref: pathIn(locale, '/'),
  }
  return (
    <html lang={locale}>
      <body className="group/page flex flex-col">
        {textFonts.map((file) => (
          <link key={file} rel="preload" as="font" type="font/woff2" href={file} crossOrigin="anonymous" />
        ))}
        <a
          href="#content"
          className="sr-only z-30 rounded-lg bg-sheet font-semibold focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-4 focus:py-3"
        >
          {t('skip')}
        </a>
        {hasDemo ? <DemoBanner locale={locale} /> : null}
        <KeptNotice locale={locale} />
        <PrintHead locale={locale} publicUrl={environment().publicUrl} />
        <ShopHeader locale={locale} groups={groups} />
        <main id="content" tabIndex={-1} className="mx-auto w-full shop-width flex-1 px-4 outline-none">
          <ShopErrorWords words={errorWords}>{children}</ShopErrorWords>
        </main>
        <ShopFooter locale={locale} groups={groups} />
        <ShopScript locale={locale} />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(speculation) }} />
      </body>
    </html>
  )
}
