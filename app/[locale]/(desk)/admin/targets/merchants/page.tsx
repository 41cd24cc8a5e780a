import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MerchantRows } from '@/components/targets/merchant-rows'
import { NoSuchDay } from '@/components/targets/no-such-day'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findMerchantRows } from '@/lib/targets/queries/found-rows'
import { dayFaultIn, merchantsAskedIn } from '@/lib/targets/row-address'

type Props = PageProps<'/[locale]/admin/targets/merchants'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'figures')('merchants.title') }
}

export default async function MerchantsBehindPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'targets')
  const query = await searchParams
  const now = new Date()
  const fault = dayFaultIn(query, dayOf(now))
  if (fault)
    return <NoSuchDay locale={locale} path={pathIn(locale, '/admin/targets')} fault={fault} today={dayOf(now)} />
  const asked = merchantsAskedIn(query, dayOf(now))
  const page = pageOf(query.page)
  const found = await findMerchantRows(admin, asked, page)
  if (!found) notFound()
  return <MerchantRows locale={locale} asked={asked} page={page} found={found} now={now} />
}
