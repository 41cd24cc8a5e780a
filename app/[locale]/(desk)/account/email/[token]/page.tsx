import type { Metadata } from 'next'
import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirmOwnEmailAction } from '@/lib/account/actions/identifiers'
import { findPendingEmail } from '@/lib/account/queries/pending-email'
import { CONFIRM_HOURS } from '@/lib/account/rules'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/email/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { title: translator(localeOf(locale), 'identifiers')('confirm.title'), referrer: 'same-origin' }
}

export default async function ConfirmEmailPage({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const person = await requirePerson(locale)
  const [account, email] = await Promise.all([currentAccount(), findPendingEmail(person, token, new Date())])
  const t = translator(locale, 'identifiers')
  return (
    <Card className="mx-auto max-w-md">
      <h1 className="text-2xl sm:text-3xl">{email ? t('confirm.title') : t('confirm.dead-title')}</h1>
      {account && email ? (
        <form action={confirmOwnEmailAction} className="mt-3 space-y-5">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="token" value={token} />
          <p className="break-words">{t('confirm.ask', { email, name: account.name })}</p>
          <Button className="w-full">{t('confirm.submit')}</Button>
          <p className="text-sm text-muted">{t('confirm.not')}</p>
        </form>
      ) : (
        <>
          <p className="mb-6 mt-3 text-muted">{t('confirm.dead', { hours: CONFIRM_HOURS })}</p>
          <ButtonLink href={pathIn(locale, '/account')}>{t('confirm.to-account')}</ButtonLink>
        </>
      )}
    </Card>
  )
}
