import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnLot } from '@/components/trace/own-lot'
import { requireMerchant } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listOwnAttachments } from '@/lib/trace/queries/attachments'
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
  if (!isUuid(id)) notFound()
  const [lot, places, attachments] = await Promise.all([
    findOwnLot(merchant, id),
    listOwnPlaces(merchant),
    listOwnAttachments(merchant, id),
  ])
  if (!lot) notFound()
  const { told, file } = await searchParams
  const now = new Date(Date.now() + HANOI_MS).toISOString().slice(0, 16)
  return (
    <OwnLot
      {...{ locale, lot, places, attachments, now }}
      eventId={randomUUID()}
      told={typeof told === 'string' ? told : null}
      fileTold={typeof file === 'string' ? file : null}
    />
  )
}
