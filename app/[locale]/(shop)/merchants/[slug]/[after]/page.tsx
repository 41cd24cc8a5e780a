import type { Metadata } from 'next'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { MerchantPager } from '@/components/catalog/merchant-pager'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissingPage } from '@/components/layout/shop-missing'
import { findMerchantPage } from '@/lib/catalog/queries/public-merchant'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/merchants/[slug]/[after]'>

export const generateStaticParams = () => [{ slug: '_', after: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug, after } = await params
  const locale = localeOf(segment)
  const found = await findMerchantPage(slug, after)
  if (!found) return { title: translator(locale, 'layout')('missing.title') }
  const title = translator(locale, 'shop')('merchant.more-of', { name: found.name })
  return shopMetadata(locale, `/merchants/${slug}/${after}`, { title, description: title, isIndexed: false })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug, after } = await params
  const locale = localeOf(segment)
  const found = await findMerchantPage(slug, after)
  if (!found) return <ShopMissingPage locale={locale} />
  return (
    <>
      <ShopCrumbs
        locale={locale}
        crumbs={[{ path: `/merchants/${slug}`, name: found.name }]}
        publicUrl={environment().publicUrl}
      />
      <h1 className="mt-2 max-w-3xl text-2xl sm:text-3xl">
        {translator(locale, 'shop')('merchant.more-of', { name: found.name })}
      </h1>
      <div className="mt-8">
        <ListingShelf locale={locale} cards={found.cards} heading="h2" firstRows={2} />
        <MerchantPager locale={locale} slug={slug} next={found.next} />
      </div>
    </>
  )
}
