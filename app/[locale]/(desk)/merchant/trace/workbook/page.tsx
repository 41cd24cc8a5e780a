import type { Metadata } from 'next'
import { LotWorkbook } from '@/components/trace/lot-workbook'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listTraceable } from '@/lib/trace/queries/own-lots'
import { listWorkbooks } from '@/lib/trace/queries/workbook'

type Props = PageProps<'/[locale]/merchant/trace/workbook'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'lot-workbook')('title') }
}

export default async function LotWorkbookPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const [history, listings, told] = await Promise.all([listWorkbooks(merchant), listTraceable(merchant), searchParams])
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)
  return (
    <LotWorkbook
      {...{ locale, history }}
      canFill={listings.length > 0}
      problem={text(told.problem)}
      params={text(told.params)}
    />
  )
}
