import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TargetsDesk } from '@/components/targets/targets-desk'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findGroups, findProgressToday } from '@/lib/targets/queries'

type Props = PageProps<'/[locale]/admin/targets'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'targets')('title') }
}

export default async function TargetsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requireStaff(locale, 'targets')
  const [progress, groups] = await Promise.all([findProgressToday(), findGroups()])
  if (!progress) notFound()
  return <TargetsDesk locale={locale} progress={progress} groups={groups} />
}
