import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnReadiness } from '@/components/readiness/own-readiness'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'

type Props = PageProps<'/[locale]/merchant/readiness'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'readiness')('own.title') }
}

export default async function OwnReadinessPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const file = await findOwnReadiness(merchant, new Date())
  if (!file) notFound()
  return <OwnReadiness locale={locale} file={file} />
}
