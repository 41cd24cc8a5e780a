import type { Metadata } from 'next'
import { connection } from 'next/server'
import { DeskErrorWords } from '@/components/layout/desk-error-words'
import { DeskFrame } from '@/components/layout/desk-frame'
import { Hydrated } from '@/components/layout/hydrated'
import { currentAccount, currentMembership, currentPerson } from '@/lib/auth/guards'
import { hasDemoPeople } from '@/lib/auth/queries'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { countUnread } from '@/lib/notices/queries/own-notices'
import '../../globals.css'

// Every page of the desk is read fresh for whoever is there: it may wait for the database.
export const instant = false

// Next wants one value; a kept shell of the real ones would swallow what a form without script answers (decision 032).
export const generateStaticParams = () => [{ locale: '_' }]

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'desk')
  return {
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    robots: { index: false, follow: false },
    icons: { icon: '/mark.svg' },
  }
}

export default async function DeskLayout({ children, params }: LayoutProps<'/[locale]'>) {
  await connection()
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'desk')
  const [account, membership, hasDemo, person] = await Promise.all([
    currentAccount(),
    currentMembership(),
    hasDemoPeople(),
    currentPerson(),
  ])
  const unread = person ? await countUnread(person) : 0
  const words = {
    title: t('error-title'),
    body: t('error-body'),
    retry: t('error-retry'),
    home: t('go-home'),
    homeHref: pathIn(locale, account?.roles.length ? '/admin' : membership ? '/merchant' : '/'),
  }
  return (
    <html
      lang={locale}
      className="scroll-pb-24 scroll-pt-20 has-[[data-save-bar]]:scroll-pb-60 lg:scroll-pb-6 lg:has-[[data-save-bar]]:scroll-pb-44"
    >
      <body>
        <DeskErrorWords words={words}>
          <DeskFrame locale={locale} account={account} membership={membership} hasDemo={hasDemo} unread={unread}>
            {children}
          </DeskFrame>
        </DeskErrorWords>
        <Hydrated />
      </body>
    </html>
  )
}
