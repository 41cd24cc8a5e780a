import type { Metadata } from 'next'
import { cache } from 'react'
import { FollowView } from '@/components/applications/follow-view'
import { ButtonLink } from '@/components/ui/button'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findFollowed, listOffers } from '@/lib/applications/queries/follow-application'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const told = ['received', 'corrected', 'claimed'] as const

type Props = PageProps<'/[locale]/join/[token]'>

const load = cache(findFollowed)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  const t = translator(localeOf(locale), 'join')
  // Whoever looks over a shoulder, or at a list of tabs, need not read whose it is.
  return { title: (await load(token)) ? t('follow.title-erased') : t('follow.unknown-title'), referrer: 'same-origin' }
}

export default async function FollowPage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'join')
  const application = await load(token)
  if (!application)
    return (
      <Card className="mx-auto max-w-md">
        <h1 className="text-2xl sm:text-3xl">{t('follow.unknown-title')}</h1>
        <p className="mb-6 mt-3 text-muted">{t('follow.unknown-body')}</p>
        <ButtonLink href={pathIn(locale, '/join')}>{t('follow.again')}</ButtonLink>
      </Card>
    )
  const { done } = await searchParams
  const message = told.find((one) => one === done)
  const isHalf = message === 'claimed' && application.state === 'returned'
  const title = application.name ? t('follow.title', { name: application.name }) : t('follow.title-erased')
  return (
    <div className="mx-auto max-w-2xl">
      {message && (message !== 'received' || application.state === 'waiting') ? (
        <Notice kind="success" className="mb-6">
          {t(`follow.done.${isHalf ? 'claimed-returned' : message}`)}
        </Notice>
      ) : null}
      <PageHead title={title} />
      <FollowView locale={locale} token={token} application={application} offers={await listOffers(token)} />
    </div>
  )
}
