import type { Metadata } from 'next'
import { OwnLots } from '@/components/trace/own-lots'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listOwnLots } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('title') }
}

export default async function OwnLotsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  return <OwnLots locale={locale} lots={await listOwnLots(merchant)} />
}
