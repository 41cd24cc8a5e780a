import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ContactView } from '@/components/legal/contact-view'
import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/contact'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'legal')
  return shopMetadata(locale, '/contact', { title: t('contact.title'), description: t('contact.description') })
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const { operator, publicUrl } = environment()
  const { hasDemo } = await findBoothSize()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={publicUrl} />
      <ContactView locale={locale} operator={operator} isDemo={hasDemo} />
    </>
  )
}
