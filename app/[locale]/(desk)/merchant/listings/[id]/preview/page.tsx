import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewFrame } from '@/components/catalog/editor/preview-frame'
import { ListingView } from '@/components/catalog/listing-view'
import { ReadinessMark } from '@/components/catalog/readiness-mark'
import { requireMerchant } from '@/lib/auth/guards'
import { findListingPreview } from '@/lib/catalog/queries/listing-preview'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listSalesPoints } from '@/lib/places/queries'
import { findMerchantReadiness } from '@/lib/readiness/queries'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ language?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'draft-preview')('title') }
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { locale: typed, id } = await params
  const locale = localeOf(typed)
  const merchant = await requireMerchant(locale)
  const preview = isUuid(id) ? await findListingPreview(merchant, id) : null
  if (!preview) notFound()
  const { language: asked } = await searchParams
  const language = asked === 'vi' || asked === 'en' ? asked : locale
  const [solutions, points] = await Promise.all([findMerchantReadiness(merchant.merchantId), listSalesPoints()])
  return (
    <PreviewFrame locale={locale} language={language} listingId={id} preview={preview}>
      <ListingView
        locale={language}
        listing={preview.listing}
        readiness={<ReadinessMark locale={language} solutions={solutions} />}
        points={points}
        isPreview
      />
    </PreviewFrame>
  )
}
