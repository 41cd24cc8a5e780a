import type { Metadata } from 'next'
import { ForWriters } from '@/components/layout/for-roles'
import { FirstStep } from '@/components/merchants/first-step'
import { StartDesk } from '@/components/merchants/start-desk'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchants')('start.title') }
}

export default async function AdminPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale)
  const t = translator(locale, 'merchants')
  return (
    <>
      <PageHead title={t('start.title')} intro={t('start.intro')} />
      <ForWriters area="merchants">
        <FirstStep staff={staff} locale={locale} />
      </ForWriters>
      <StartDesk staff={staff} locale={locale} />
    </>
  )
}
