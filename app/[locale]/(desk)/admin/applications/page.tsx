import type { Metadata } from 'next'
import { applicationFilter } from '@/components/applications/application-address'
import { ApplicationList } from '@/components/applications/application-list'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/applications'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'join-desk')('title') }
}

export default async function ApplicationsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'applications')
  const t = translator(locale, 'join-desk')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <ApplicationList staff={staff} locale={locale} filter={applicationFilter(await searchParams)} />
    </>
  )
}
