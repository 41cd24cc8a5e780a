import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MerchantHome } from '@/components/catalog/editor/merchant-home'
import { requireMerchant } from '@/lib/auth/guards'
import { findOwnHome } from '@/lib/catalog/queries/own-listings'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/merchant'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchant-home')('title') }
}

export default async function MerchantPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const home = await findOwnHome(await requireMerchant(locale))
  if (!home) notFound()
  return <MerchantHome locale={locale} home={home} />
}
