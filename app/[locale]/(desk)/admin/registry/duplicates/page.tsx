import type { Metadata } from 'next'
import { DuplicateList } from '@/components/registry/duplicate-list'
import { RegistryNav } from '@/components/registry/registry-nav'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listDuplicateProducers, listDuplicateProducts } from '@/lib/registry/queries/duplicates'

type Props = PageProps<'/[locale]/admin/registry/duplicates'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry-care')('duplicates.title') }
}

export default async function DuplicatesPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const [producers, products] = await Promise.all([listDuplicateProducers(staff), listDuplicateProducts(staff)])
  const t = translator(locale, 'registry-care')
  return (
    <>
      <PageHead title={t('duplicates.title')} intro={t('duplicates.intro')} />
      <RegistryNav locale={locale} current="duplicates" />
      <DuplicateList locale={locale} kind="producers" groups={producers} />
      <DuplicateList locale={locale} kind="products" groups={products} />
    </>
  )
}
