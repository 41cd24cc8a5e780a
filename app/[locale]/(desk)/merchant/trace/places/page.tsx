import type { Metadata } from 'next'
import { OwnPlaces } from '@/components/trace/own-places'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listWardNames } from '@/lib/places/queries'
import { listOwnPlaces } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace/places'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('place.title') }
}

export default async function OwnPlacesPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const [places, wards] = await Promise.all([listOwnPlaces(merchant), listWardNames()])
  return <OwnPlaces {...{ locale, places, wards }} />
}
