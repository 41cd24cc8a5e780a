import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import { Card } from '@/components/ui/card'
import { currentAccount } from '@/lib/auth/guards'
import { safeNext, startPath } from '@/lib/auth/rules'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/sign-in'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'sign-in')('title') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const next = safeNext(typeof query.next === 'string' ? query.next : null)
  const account = await currentAccount()
  if (account) {
    const start = startPath({ isStaff: account.roles.length > 0, isMember: account.memberships.length > 0 })
    redirect((next ?? pathIn(locale, start)) as Route)
  }
  const t = translator(locale, 'sign-in')
  const join = translator(locale, 'join')
  return (
    <div className="mx-auto max-w-md">
      <h1 className="text-2xl sm:text-3xl">{t('title')}</h1>
      <p className="mb-6 mt-2 text-muted">{next ? t('intro-next') : t('intro')}</p>
      <Card>
        <SignInForm
          locale={locale}
          next={next}
          notice={query.error === 'late' ? t('late') : query.error ? t('wrong') : null}
          words={{
            identifier: t('identifier'),
            identifierHint: t('identifier-hint'),
            password: t('password'),
            show: t('show'),
            hide: t('hide'),
            submit: t('submit'),
            busy: t('busy'),
          }}
        />
      </Card>
      <p className="mt-3">
        <Link
          href={pathIn(locale, '/sign-in/forgotten')}
          className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {translator(locale, 'own-account')('forgotten.link')}
        </Link>
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3">
        {join('link.sign-in')}
        <Link
          href={pathIn(locale, '/join')}
          className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {join('link.sign-in-go')}
        </Link>
      </p>
      <h2 className="mt-8 text-lg">{t('help-title')}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-muted">
        <li>{t('help-forgotten')}</li>
        <li>{t('help-new')}</li>
        <li>{t('help-shopper')}</li>
      </ul>
    </div>
  )
}
