import type { Metadata } from 'next'
import { cache } from 'react'
import { PasswordForm } from '@/components/auth/password-form'
import { passwordWords } from '@/components/auth/password-words'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { findLink } from '@/lib/auth/queries'
import { LINK_DAYS, RESET_MINUTES } from '@/lib/auth/rules'
import { formatPhone } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/link/[token]'>

const load = cache((token: string) => findLink(token, new Date()))

const titleOf = (state: Awaited<ReturnType<typeof findLink>>['state']) =>
  state === 'open' ? 'link.title' : state === 'unknown' ? 'link.unknown-title' : 'link.dead-title'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  return { title: translator(localeOf(locale), 'account')(titleOf((await load(token)).state)) }
}

export default async function LinkPage({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'account')
  const own = translator(locale, 'own-account')
  const link = await load(token)
  if (link.state !== 'open')
    return (
      <Card className="mx-auto max-w-md">
        <h1 className="text-2xl sm:text-3xl">{t(titleOf(link.state))}</h1>
        <p className="mb-6 mt-3 text-muted">
          {link.isReset && link.state === 'expired'
            ? own('forgotten.expired', { minutes: RESET_MINUTES })
            : t(`link.${link.state}`, { days: LINK_DAYS })}
        </p>
        <div className="flex flex-wrap gap-3">
          {link.isReset ? (
            <ButtonLink href={pathIn(locale, '/sign-in/forgotten')}>{own('forgotten.again')}</ButtonLink>
          ) : null}
          <ButtonLink kind={link.isReset ? 'secondary' : 'primary'} href={pathIn(locale, '/sign-in')}>
            {t('link.to-sign-in')}
          </ButtonLink>
        </div>
      </Card>
    )
  const identifier = link.identifier.startsWith('+') ? formatPhone(link.identifier) : link.identifier
  return (
    <div className="mx-auto max-w-md">
      <h1 className="text-2xl sm:text-3xl">{t('link.title')}</h1>
      <p className="mb-6 mt-2 text-muted">{t('link.hello', { name: link.name, identifier })}</p>
      <Card>
        <PasswordForm
          kind="link"
          token={token}
          locale={locale}
          identifier={identifier}
          words={passwordWords(locale, t('link.submit'))}
        />
      </Card>
    </div>
  )
}
