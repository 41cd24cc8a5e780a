import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { ReceiptSheet } from '@/components/problems/receipt-sheet'
import { ReportSheet } from '@/components/problems/report-sheet'
import { findPublicListing } from '@/lib/catalog/queries/public-listing'
import { cleanLine } from '@/lib/format/text'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findReceipt } from '@/lib/problems/queries'

type Props = PageProps<'/[locale]/listings/[slug]/report'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'problems')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** The form, or with a report's number in the address what became of it; also after the product has left the booth. */
export default async function Page({ params, searchParams }: Props) {
  // A form that comes back without scripts must be drawn for its sender, not taken from a kept page.
  await connection()
  const { locale: segment, slug } = await params
  const { sent } = await searchParams
  const locale = localeOf(segment)
  if (typeof sent === 'string') {
    const typed = cleanLine(sent).slice(0, 20)
    return <ReceiptSheet locale={locale} slug={slug} typed={typed} receipt={await findReceipt(slug, typed)} />
  }
  const answer = await findPublicListing(slug)
  // Its own page says why it is not there, with a true status.
  if (answer?.kind !== 'public') redirect(pathIn(locale, `/listings/${slug}`))
  return <ReportSheet locale={locale} listing={answer.listing} />
}
