import type { Metadata } from 'next'
import { OwnLots } from '@/components/trace/own-lots'
import { requireMerchant } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listFreshness } from '@/lib/trace/queries/freshness'
import { listOwnLots } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('title') }
}

export default async function OwnLotsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const [lots, fresh] = await Promise.all([listOwnLots(merchant), listFreshness(merchant, dayOf(new Date()))])
  return <OwnLots {...{ locale, lots, fresh }} />
}
