import type { Metadata } from 'next'
import { RecipientsDesk } from '@/components/reports/recipients-desk'
import { requireAdmin } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listRecipients } from '@/lib/reports/queries/recipients'

type Props = PageProps<'/[locale]/admin/targets/reports/recipients'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'report-letters')('title') }
}

export default async function RecipientsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireAdmin(locale)
  return <RecipientsDesk locale={locale} recipients={await listRecipients(admin)} />
}
