import type { Metadata } from 'next'
import { AccountSheet } from '@/components/auth/account-sheet'
import { PageHead } from '@/components/ui/card'
import { requirePerson } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'account')('title') }
}

export default async function AccountPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requirePerson(locale)
  const t = translator(locale, 'account')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <AccountSheet locale={locale} />
    </>
  )
}
