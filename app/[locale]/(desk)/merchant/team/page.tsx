import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TeamView } from '@/components/team/team-view'
import { Notice } from '@/components/ui/notice'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findTeam } from '@/lib/merchants/queries/team'

type Props = PageProps<'/[locale]/merchant/team'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'team')('title') }
}

export default async function TeamPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const team = await findTeam(await requireMerchant(locale), new Date())
  if (!team) notFound()
  const { done } = await searchParams
  return (
    <>
      {done === 'removed' ? (
        <Notice kind="success" className="mb-6">
          {translator(locale, 'team')('remove.done')}
        </Notice>
      ) : null}
      <TeamView locale={locale} team={team} />
    </>
  )
}
