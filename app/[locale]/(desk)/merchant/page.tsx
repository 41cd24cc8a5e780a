import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MerchantHomeView } from '@/components/home/merchant-home'
import { requireMerchant } from '@/lib/auth/guards'
import { findMerchantHome } from '@/lib/home/queries/merchant-home'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/merchant'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchant-home')('title') }
}

export default async function MerchantPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const home = await findMerchantHome(await requireMerchant(locale), new Date())
  if (!home) notFound()
  return <MerchantHomeView locale={locale} home={home} />
}
