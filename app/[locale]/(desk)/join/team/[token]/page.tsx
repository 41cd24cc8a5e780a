import type { Metadata } from 'next'
import { cache } from 'react'
import { InvitationView } from '@/components/team/invitation-view'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LINK_DAYS } from '@/lib/auth/rules'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findInvitation } from '@/lib/merchants/queries/team'

type Props = PageProps<'/[locale]/join/team/[token]'>

const load = cache((token: string) => findInvitation(token, new Date()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  const t = translator(localeOf(locale), 'team')
  const invitation = await load(token)
  const title = invitation ? t('accept.title', { merchant: invitation.merchantName }) : t('accept.dead-title')
  return { title, referrer: 'same-origin' }
}

export default async function InvitationPage({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'team')
  const invitation = await load(token)
  if (!invitation)
    return (
      <Card className="mx-auto max-w-md">
        <h1 className="text-2xl sm:text-3xl">{t('accept.dead-title')}</h1>
        <p className="mb-6 mt-3 text-muted">{t('accept.dead', { days: LINK_DAYS })}</p>
        <ButtonLink href={pathIn(locale, '/sign-in')}>{t('accept.to-sign-in')}</ButtonLink>
      </Card>
    )
  return <InvitationView locale={locale} token={token} invitation={invitation} />
}
