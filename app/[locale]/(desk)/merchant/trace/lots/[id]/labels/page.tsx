import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LotLabels } from '@/components/trace/lot-labels'
import { requireMerchant } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findOwnLot } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace/lots/[id]/labels'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('one.labels') }
}

export default async function LotLabelsPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const merchant = await requireMerchant(locale)
  const lot = isUuid(id) ? await findOwnLot(merchant, id) : null
  if (!lot) notFound()
  return <LotLabels locale={locale} lot={lot} canPrint={environment().printedUrl !== null} />
}
