import type { Metadata } from 'next'
import { CollectionList } from '@/components/collections/collection-list'
import { CollectionNotice } from '@/components/collections/collection-notice'
import { ForWriters } from '@/components/layout/for-roles'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { listCollections } from '@/lib/catalog/queries/desk-collections'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/collections'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'collections')('desk.title') }
}

export default async function CollectionsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'collections')
  const t = translator(locale, 'collections')
  return (
    <>
      <PageHead
        title={t('desk.title')}
        intro={t('desk.intro')}
        actions={
          <ForWriters area="collections">
            <ButtonLink href={pathIn(locale, '/admin/collections/new')}>{t('desk.new')}</ButtonLink>
          </ForWriters>
        }
      />
      <CollectionNotice locale={locale} told={await searchParams} />
      <CollectionList locale={locale} collections={await listCollections(staff)} />
    </>
  )
}
