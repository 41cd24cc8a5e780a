import type { Metadata } from 'next'
import { SettingsCards } from '@/components/system/settings-cards'
import { PageHead } from '@/components/ui/card'
import { currentAccount, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/settings'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'system')('title') }
}

export default async function SettingsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requireStaff(locale, 'settings')
  const t = translator(locale, 'system')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <SettingsCards locale={locale} roles={(await currentAccount())?.roles ?? []} />
    </>
  )
}
