import { LogOut, Store, UserRound } from 'lucide-react'
import Link from 'next/link'
import { NoticeBell } from '@/components/notices/notice-bell'
import { cn } from '@/components/ui/class-names'
import { chooseMerchantAction, signOutAction } from '@/lib/auth/actions/session'
import { roleWords } from '@/lib/auth/role-words'
import type { Account, Membership } from '@/lib/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { otherLocale, pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { DeskBrand } from './desk-brand'
import { DeskLanguage } from './desk-language'
import { DeskMenu } from './desk-menu'
import { deskWidth } from './desk-width'

const item = 'flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-left hover:bg-paper'

/** The bar above every page of the desk: the booth, who is here for whom, language and the way out. */
export function DeskTop({
  locale,
  account,
  membership,
  unread,
}: {
  locale: Locale
  account: Account | null
  membership: Membership | null
  /** Notices. */
  unread: number
}) {
  const t = translator(locale, 'desk')
  const other = otherLocale(locale)
  const role = membership?.merchantName ?? (account?.roles.length ? roleWords(locale, account.roles) : t('role-none'))
  return (
    <header className="no-print sticky top-0 z-20 border-b border-line bg-sheet">
      <div className={cn('mx-auto flex h-16 items-center justify-between gap-2 px-4 sm:px-6', deskWidth(account))}>
        <DeskBrand locale={locale} area={account ? (membership?.merchantName ?? t('subtitle')) : null} />
        {account ? (
          <div className="flex shrink-0 items-center sm:gap-1">
            <NoticeBell locale={locale} unread={unread} />
            <DeskMenu name={account.name} detail={role} label={t('menu', { name: account.name })}>
              <ul className="py-1">
                {account.roles.length > 0 && membership ? (
                  <li>
                    <Link href={pathIn(locale, '/admin')} className={item}>
                      <UserRound aria-hidden className="size-5 text-muted" />
                      {t('to-admin')}
                    </Link>
                  </li>
                ) : null}
                {account.memberships.map((one) => (
                  <li key={one.merchantId}>
                    <form action={chooseMerchantAction}>
                      <input type="hidden" name="locale" value={locale} />
                      <button type="submit" name="merchantId" value={one.merchantId} className={item}>
                        <Store aria-hidden className="size-5 shrink-0 text-muted" />
                        <span className="min-w-0">{t('to-merchant', { name: one.merchantName })}</span>
                      </button>
                    </form>
                  </li>
                ))}
                <li>
                  <Link href={pathIn(locale, '/account')} className={item}>
                    <UserRound aria-hidden className="size-5 text-muted" />
                    {t('to-account')}
                  </Link>
                </li>
                <li>
                  <DeskLanguage to={other} label={t('other-language')} className="w-full gap-3" />
                </li>
                <li className="mt-1 border-t border-line pt-1">
                  <form action={signOutAction}>
                    <input type="hidden" name="locale" value={locale} />
                    <button type="submit" className={item}>
                      <LogOut aria-hidden className="size-5 text-muted" />
                      {t('sign-out')}
                    </button>
                  </form>
                </li>
              </ul>
            </DeskMenu>
          </div>
        ) : (
          <DeskLanguage to={other} label={t('other-language')} />
        )}
      </div>
    </header>
  )
}
