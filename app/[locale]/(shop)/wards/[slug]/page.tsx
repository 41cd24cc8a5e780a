import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import { WardView } from '@/components/places/ward-view'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { findPublicWard } from '@/lib/catalog/queries/public-wards'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/wards/[slug]'>

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'places')
  const page = await findPublicWard(slug)
  if (!page) return { title: t('missing.title') }
  const { ward, listed, makerCount } = page
  const name = inLocale(locale, ward.name.vi, ward.name.en)
  const description =
    listed > 0 ? t('ward.description', { name, listed, makers: makerCount }) : t('ward.description-none', { name })
  return shopMetadata(locale, `/wards/${slug}`, {
    title: name,
    description,
    picture: await findSharePicture(locale, 'wards', slug),
    isIndexed: listed > 0,
  })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'places')
  const page = await findPublicWard(slug)
  if (!page)
    return (
      <>
        <ShopMissing locale={locale} title={t('missing.title')} body={t('missing.body')} />
        <ShopNotFoundStatus />
      </>
    )
  const { publicUrl } = environment()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[{ path: '/wards', name: t('wards.title') }]} publicUrl={publicUrl} />
      <WardView locale={locale} page={page} publicUrl={publicUrl} />
    </>
  )
}
