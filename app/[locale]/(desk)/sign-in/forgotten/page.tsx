import type { Metadata } from 'next'
import { ForgottenForm } from '@/components/account/forgotten-form'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { RESET_MINUTES } from '@/lib/auth/rules'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/sign-in/forgotten'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'own-account')('forgotten.title') }
}

export default async function ForgottenPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'own-account')
  const { phone } = environment().operator
  return (
    <div className="mx-auto max-w-md">
      <BackLink href={pathIn(locale, '/sign-in')}>{t('forgotten.back')}</BackLink>
      <h1 className="text-2xl sm:text-3xl">{t('forgotten.title')}</h1>
      <p className="mb-6 mt-2 text-muted">{t('forgotten.intro', { minutes: RESET_MINUTES })}</p>
      <Card>
        <ForgottenForm
          locale={locale}
          words={{
            identifier: t('forgotten.identifier'),
            submit: t('forgotten.submit'),
            busy: t('forgotten.busy'),
          }}
        />
      </Card>
      <h2 className="mt-8 text-lg">{t('forgotten.other-title')}</h2>
      <p className="mt-2 text-muted">{t('forgotten.other')}</p>
      {phone ? <p className="mt-2 font-semibold">{t('forgotten.phone', { phone })}</p> : null}
    </div>
  )
}
