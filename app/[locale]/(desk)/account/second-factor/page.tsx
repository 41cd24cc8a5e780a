import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { OwnFactor } from '@/components/second-factor/own-factor'
import { RecoveryCodes } from '@/components/second-factor/recovery-codes'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { currentAccount, requirePerson } from '@/lib/auth/guards'
import { safeNext } from '@/lib/auth/rules'
import { passedOnRecoveryCodes } from '@/lib/auth/second-step'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/second-factor'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'second-factor')('own.title') }
}

export default async function OwnFactorPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const person = await requirePerson(locale)
  const account = await currentAccount()
  if (!account?.roles.length) forbidden()
  const { next, done } = await searchParams
  const codes = await passedOnRecoveryCodes(person.userId)
  const t = translator(locale, 'second-factor')
  return (
    <div className="max-w-2xl">
      <BackLink href={pathIn(locale, '/account')}>{translator(locale, 'own-account')('back')}</BackLink>
      <PageHead title={t('own.title')} intro={t('own.intro')} />
      {done === 'recovered' ? (
        <Notice kind="warning" className="mb-6">
          {t('own.recovered')}
        </Notice>
      ) : null}
      {codes ? (
        <RecoveryCodes locale={locale} codes={codes} next={safeNext(typeof next === 'string' ? next : null)} />
      ) : (
        <OwnFactor locale={locale} person={person} account={account.email ?? account.phone ?? ''} />
      )}
    </div>
  )
}
