import type { Metadata } from 'next'
import { SessionList } from '@/components/account/session-list'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { listOwnSessions } from '@/lib/account/queries/own-sessions'
import { currentClaim, requirePerson } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/sessions'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'own-account')('sessions.title') }
}

export default async function SessionsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const person = await requirePerson(locale)
  const claim = await currentClaim()
  const { done } = await searchParams
  const t = translator(locale, 'own-account')
  return (
    <>
      <BackLink href={pathIn(locale, '/account')}>{t('back')}</BackLink>
      <PageHead title={t('sessions.title')} intro={t('sessions.intro')} />
      {done === 'one' || done === 'others' || done === 'gone' ? (
        <Notice kind={done === 'gone' ? 'info' : 'success'} className="mb-5 max-w-2xl">
          {t(`sessions.done.${done}`)}
        </Notice>
      ) : null}
      {claim ? <SessionList locale={locale} sessions={await listOwnSessions(person, claim, new Date())} /> : null}
    </>
  )
}
