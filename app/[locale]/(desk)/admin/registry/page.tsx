import type { Metadata } from 'next'
import { ForReaders, ForWriters } from '@/components/layout/for-roles'
import { ImportHistory } from '@/components/registry/import-history'
import { RegistryNav } from '@/components/registry/registry-nav'
import { RegistryOverviewFigures } from '@/components/registry/registry-overview'
import { UploadForm } from '@/components/registry/upload-form'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listImports } from '@/lib/registry/queries/imports'
import { findRegistryOverview } from '@/lib/registry/queries/products'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<'problem' | 'page', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'registry')('title') }
}

export default async function RegistryPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'registry')
  const { problem, page: typedPage } = await searchParams
  const page = pageOf(typedPage)
  const [overview, history] = await Promise.all([findRegistryOverview(staff), listImports(staff, page)])
  const t = translator(locale, 'registry')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <RegistryNav locale={locale} current="imports" />
      <RegistryOverviewFigures locale={locale} overview={overview} />
      <ForWriters area="imports">
        <UploadForm locale={locale} problem={problem?.toString()} />
      </ForWriters>
      <ForReaders area="imports">
        <ImportHistory locale={locale} page={page} {...history} />
      </ForReaders>
    </>
  )
}
