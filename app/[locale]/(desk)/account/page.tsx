import type { Metadata } from 'next'
import Link from 'next/link'
import { AccountSheet } from '@/components/auth/account-sheet'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { formatDay } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'account')('title') }
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  await requirePerson(locale)
  const [account, { done }] = await Promise.all([currentAccount(), searchParams])
  const t = translator(locale, 'account')
  const own = translator(locale, 'own-account')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      {account?.closesOn ? (
        <Notice
          kind="warning"
          title={own('closing.asked-title', { day: formatDay(account.closesOn) })}
          className="mb-5 max-w-2xl"
        >
          <Link
            href={pathIn(locale, '/account/closing')}
            className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {own('closing.see')}
          </Link>
        </Notice>
      ) : null}
      {done === 'email' || done === 'phone' || done === 'email-gone' || done === 'email-taken' ? (
        <Notice kind={done === 'email' || done === 'phone' ? 'success' : 'error'} className="mb-5 max-w-2xl">
          {translator(locale, 'identifiers')(`done.${done}`)}
        </Notice>
      ) : null}
      <AccountSheet locale={locale} />
    </>
  )
}
