import type { Metadata } from 'next'
import { ProductPicker } from '@/components/catalog/editor/product-picker'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireMerchant } from '@/lib/auth/guards'
import { listOwnProducts } from '@/lib/catalog/queries/own-products'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/merchant/listings/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchant-home')('pick.title') }
}

export default async function NewListingPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const products = await listOwnProducts(await requireMerchant(locale))
  const t = translator(locale, 'merchant-home')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/listings')}>{t('pick.back')}</BackLink>
      <PageHead title={t('pick.title')} intro={t('pick.intro')} />
      <ProductPicker locale={locale} products={products} />
    </>
  )
}
