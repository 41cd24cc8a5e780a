import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { VillageView } from '@/components/places/village-view'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { findPublicVillage } from '@/lib/catalog/queries/public-villages'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/villages/[slug]'>

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'places')
  const page = await findPublicVillage(slug)
  if (!page) return { title: t('village.missing-title') }
  const { village, listed } = page
  const words = {
    name: inLocale(locale, village.name.vi, village.name.en),
    craft: inLocale(locale, village.craft.vi, village.craft.en),
    ward: inLocale(locale, village.ward.name.vi, village.ward.name.en),
    intro: inLocale(locale, village.intro.vi, village.intro.en),
  }
  return shopMetadata(locale, `/villages/${slug}`, {
    title: t('village.page-title', words),
    description: t('village.description', words),
    picture: await findSharePicture(locale, 'villages', slug),
    isIndexed: listed > 0,
  })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'places')
  const page = await findPublicVillage(slug)
  if (!page)
    return (
      <>
        <ShopMissing locale={locale} title={t('village.missing-title')} body={t('village.missing-body')} />
        <ShopNotFoundStatus />
      </>
    )
  const { publicUrl } = environment()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[{ path: '/villages', name: t('villages.title') }]} publicUrl={publicUrl} />
      <VillageView locale={locale} page={page} publicUrl={publicUrl} />
    </>
  )
}
