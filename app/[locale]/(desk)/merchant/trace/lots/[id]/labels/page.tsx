import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LotLabels } from '@/components/trace/lot-labels'
import { requireMerchant } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { checkLabels } from '@/lib/trace/label-check'
import { findOwnLot } from '@/lib/trace/queries/own-lots'
import { serialOf } from '@/lib/trace/serials'

type Props = PageProps<'/[locale]/merchant/trace/lots/[id]/labels'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('one.labels') }
}

export default async function LotLabelsPage({ params, searchParams }: Props) {
  const [{ locale: segment, id }, { problem }] = await Promise.all([params, searchParams])
  const locale = localeOf(segment)
  const merchant = await requireMerchant(locale)
  const lot = isUuid(id) ? await findOwnLot(merchant, id) : null
  if (!lot) notFound()
  const { printedUrl } = environment()
  const checks = printedUrl ? checkLabels(printedUrl, lot, serialOf(lot.id, 1)) : null
  return <LotLabels {...{ locale, lot, checks }} isTooSmall={problem === 'too-small'} />
}
