import type { Metadata } from 'next'
import { SystemKeys } from '@/components/trace/system-keys'
import { requireMerchant } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listSystemKeys } from '@/lib/trace/queries/own-lots'

type Props = PageProps<'/[locale]/merchant/trace/keys'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trace-desk')('keys.title') }
}

export default async function SystemKeysPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const address = `${environment().publicUrl}/api/epcis`
  return (
    <SystemKeys {...{ locale, address }} keys={await listSystemKeys(merchant)} isOwner={merchant.role === 'OWNER'} />
  )
}
