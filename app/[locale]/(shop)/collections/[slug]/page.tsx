import type { Metadata } from 'next'
import { CollectionGone, CollectionView } from '@/components/collections/collection-view'
import { collectionPath } from '@/components/collections/collection-words'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { findPublicCollection, listCollectionsInSeason } from '@/lib/catalog/queries/public-collections'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/collections/[slug]'>

const PICTURES_OF_OTHERS = 2

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'collections')
  const answer = await findPublicCollection(slug)
  if (!answer) return { title: t('missing.title') }
  if (answer.kind === 'ended')
    return { title: t('ended.title', { name: inLocale(locale, answer.name.vi, answer.name.en) }) }
  const { name, intro, total } = answer.collection
  return shopMetadata(locale, collectionPath(slug), {
    title: inLocale(locale, name.vi, name.en),
    description: inLocale(locale, intro.vi, intro.en),
    picture: await findSharePicture(locale, 'collections', slug),
    isIndexed: total > 0,
  })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const [answer, inSeason] = await Promise.all([
    findPublicCollection(slug),
    listCollectionsInSeason(PICTURES_OF_OTHERS),
  ])
  const others = inSeason.filter((each) => each.slug !== slug)
  if (answer?.kind !== 'shown') return <CollectionGone locale={locale} answer={answer} others={others} />
  const { publicUrl } = environment()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={publicUrl} />
      <CollectionView locale={locale} collection={answer.collection} others={others} publicUrl={publicUrl} />
    </>
  )
}
