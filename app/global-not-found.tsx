import type { Metadata } from 'next'
import { Brand } from '@/components/layout/brand'
import { ShopMissing } from '@/components/layout/shop-missing'
import { defaultLocale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import './shop-globals.css'

const locale = defaultLocale
const t = translator(locale, 'layout')
const english = translator('en', 'layout')

export const metadata: Metadata = {
  title: `${t('missing.title')} · ${t('brand')}`,
  icons: { icon: '/mark.svg' },
}

/** An address that no page has. Nobody knows in which language it was meant, so it also speaks a line of English. */
export default function GlobalNotFound() {
  return (
    <html lang={locale}>
      <body>
        <header className="border-b border-line">
          <div className="mx-auto flex shop-width px-4 py-2">
            <Brand locale={locale} />
          </div>
        </header>
        <main className="px-4">
          <ShopMissing locale={locale} title={t('missing.title')} body={t('missing.body')} />
          <p lang="en" className="pb-16 text-center text-muted">
            {english('missing.title')}.{' '}
            <a
              href={pathIn('en', '/')}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {english('missing.home')}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
