import type { Metadata } from 'next'
import { MerchantView } from '@/components/catalog/merchant-view'
import { ReadinessMark } from '@/components/catalog/readiness-mark'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { MerchantLots } from '@/components/trace/merchant-lots'
import { findPublicMerchant } from '@/lib/catalog/queries/public-merchant'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findMerchantReadiness } from '@/lib/readiness/queries'
import { listMerchantLots } from '@/lib/trace/queries/listing-origin'

type Props = PageProps<'/[locale]/merchants/[slug]'>

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'shop')
  const merchant = await findPublicMerchant(slug)
  if (!merchant) return { title: t('merchant.missing-title') }
  const { name, ward, listed: count } = merchant
  const description = ward
    ? t('merchant.description', { name, ward: inLocale(locale, ward.vi, ward.en), count })
    : t('merchant.description-no-ward', { name, count })
  return shopMetadata(locale, `/merchants/${slug}`, {
    title: name,
    description,
    picture: await findSharePicture(locale, 'merchants', slug),
  })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'shop')
  const merchant = await findPublicMerchant(slug)
  if (!merchant)
    return (
      <>
        <ShopMissing locale={locale} title={t('merchant.missing-title')} body={t('merchant.missing-body')} />
        <ShopNotFoundStatus />
      </>
    )
  const [solutions, lots] = await Promise.all([findMerchantReadiness(merchant.id), listMerchantLots(slug)])
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <MerchantView
        locale={locale}
        merchant={merchant}
        readiness={<ReadinessMark locale={locale} solutions={solutions} />}
      />
      <MerchantLots locale={locale} lots={lots} />
    </>
  )
}
