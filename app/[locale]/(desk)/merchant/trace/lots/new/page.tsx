import type { Metadata } from 'next'
import { NewLot } from '@/components/trace/new-lot'
import { requireMerchant } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { listOwnLots, listOwnPlaces, listTraceable } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace/lots/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('lot.new-title') }
}

export default async function NewLotPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const [places, listings, lots, wards] = await Promise.all([
    listOwnPlaces(merchant),
    listTraceable(merchant),
    listOwnLots(merchant),
    listWardNames(),
  ])
  const today = dayOf(new Date())
  const begun = `${today.slice(2).replaceAll('-', '')}-`
  const used = lots.filter(({ code }) => code.startsWith(begun)).length
  return (
    <NewLot {...{ locale, places, listings, today, wards }} code={`${begun}${String(used + 1).padStart(2, '0')}`} />
  )
}
