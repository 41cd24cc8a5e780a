import type { Metadata } from 'next'
import { CollectionForm } from '@/components/collections/collection-form'
import { collectionFormWords } from '@/components/collections/collection-form-words'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { requireReviewing } from '@/lib/auth/guards'
import { COLLECTION_LIMITS } from '@/lib/catalog/input-collections'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/collections/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'collections')('desk.new') }
}

export default async function NewCollectionPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  await requireReviewing(locale)
  const t = translator(locale, 'collections')
  return (
    <div className="max-w-3xl">
      <BackLink href={pathIn(locale, '/admin/collections')}>{t('desk.back')}</BackLink>
      <PageHead title={t('desk.new')} />
      <Card>
        <CollectionForm locale={locale} limits={COLLECTION_LIMITS} words={collectionFormWords(locale, true)} />
      </Card>
    </div>
  )
}
