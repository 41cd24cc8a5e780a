import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnLot } from '@/components/trace/own-lot'
import { requireMerchant } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findOwnLot, listOwnPlaces } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace/lots/[id]'>

const HANOI_MS = 7 * 3_600_000

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('title') }
}

export default async function OwnLotPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const merchant = await requireMerchant(locale)
  const [lot, places] = isUuid(id) ? await Promise.all([findOwnLot(merchant, id), listOwnPlaces(merchant)]) : [null, []]
  if (!lot) notFound()
  const { told } = await searchParams
  const now = new Date(Date.now() + HANOI_MS).toISOString().slice(0, 16)
  return (
    <OwnLot {...{ locale, lot, places, now }} eventId={randomUUID()} told={typeof told === 'string' ? told : null} />
  )
}
