import type { Metadata } from 'next'
import { OwnReports } from '@/components/reports/own-reports'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { readRecipientKey } from '@/lib/notices/recipient-key'
import { findReportsFor } from '@/lib/reports/queries/recipients'

type Props = PageProps<'/[locale]/account/letters/reports/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'report-letters')('own.title') }
}

export default async function OwnReportsPage({ params }: Props) {
  const { locale, key } = await params
  const letterKey = decodeURIComponent(key)
  const recipient = readRecipientKey(letterKey)
  const found = recipient ? await findReportsFor(recipient) : null
  return <OwnReports locale={localeOf(locale)} letterKey={letterKey} found={found} />
}
