import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'
import type { Account, Membership } from '@/lib/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type DeskIcon, deskLinks } from './desk-areas'
import { DeskNav } from './desk-nav'
import { DeskTop } from './desk-top'
import { deskWidth } from './desk-width'

/** What surrounds every page of the desk; for somebody who is not signed in, little more than the name. */
export function DeskFrame({
  locale,
  account,
  membership,
  hasDemo,
  unread,
  children,
}: {
  locale: Locale
  account: Account | null
  membership: Membership | null
  hasDemo: boolean
  /** Notices that whoever is signed in has not read. */
  unread: number
  children: ReactNode
}) {
  const t = translator(locale, 'desk')
  const label = (icon: DeskIcon, length: 'long' | 'short') => t(`nav.${length}.${icon}`)
  const hasNav = Boolean(account?.roles.length || membership)
  const links = {
    ...(account?.roles.length ? { admin: deskLinks(locale, 'admin', label, account.roles) } : {}),
    ...(membership ? { merchant: deskLinks(locale, 'merchant', label) } : {}),
  }
  return (
    <>
      <a
        href="#content"
        className="sr-only z-40 rounded-lg bg-sheet px-4 py-3 font-semibold focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
      >
        {t('skip')}
      </a>
      <DeskTop locale={locale} account={account} membership={membership} unread={unread} />
      {hasDemo ? (
        <aside
          aria-label={t('demo')}
          className="no-print border-b border-quy bg-quy-wash px-4 py-1.5 text-center text-sm text-quy-ink"
        >
          <strong className="font-semibold">{t('demo')}</strong> {t('demo-more')}
        </aside>
      ) : null}
      <div className={cn('mx-auto flex gap-8 px-4 sm:px-6', deskWidth(account))}>
        {hasNav ? (
          <DeskNav
            links={links}
            fallback={account?.roles.length ? 'admin' : 'merchant'}
            words={{ label: t('nav.label'), more: t('nav.more') }}
          />
        ) : null}
        <main
          id="content"
          tabIndex={-1}
          className={`min-w-0 flex-1 py-6 outline-none sm:py-8 ${hasNav ? 'pb-28 lg:pb-12' : 'pb-12'}`}
        >
          {children}
        </main>
      </div>
    </>
  )
}
