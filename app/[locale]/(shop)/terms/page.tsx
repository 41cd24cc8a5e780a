import type { Metadata } from 'next'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { LegalPage } from '@/components/legal/legal-page'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/terms'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'legal')
  return shopMetadata(locale, '/terms', { title: t('terms.title'), description: t('terms.description') })
}

export default async function Page({ params }: Props) {
  return <LegalPage locale={localeOf((await params).locale)} kind="terms" />
}
