import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ForWriters } from '@/components/layout/for-roles'
import { ImportFace } from '@/components/registry/import-face'
import { ImportHead } from '@/components/registry/import-head'
import { ImportMappingSection } from '@/components/registry/import-mapping'
import { ImportResult } from '@/components/registry/import-result'
import { TakeBack } from '@/components/registry/take-back'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { canMap } from '@/lib/registry/import-rules'
import { findImport } from '@/lib/registry/queries/imports'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<'rows' | 'page' | 'sheet' | 'columns' | 'problem', string | string[] | undefined>>
}

const load = loadForStaff(findImport, 'imports')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'registry')
  const name = (await load(id))?.fileName
  return { title: name ? `${name} · ${t('upload.title')}` : t('upload.title') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'imports')
  const view = await load(id)
  if (!view) notFound()
  const { rows, page, sheet, columns, problem } = await searchParams
  const isMapping = view.state === 'mapping' || (columns === 'again' && canMap(view.state))
  return (
    <>
      <ImportHead locale={locale} view={view} />
      <ImportFace locale={locale} view={view} />
      {isMapping ? (
        <ForWriters area="imports">
          <ImportMappingSection locale={locale} staff={staff} view={view} sheetName={sheet?.toString()} />
        </ForWriters>
      ) : null}
      {!isMapping && view.counts ? (
        <ImportResult
          locale={locale}
          staff={staff}
          view={view}
          shown={rows?.toString()}
          page={pageOf(page)}
          hasFailed={problem === 'not-made'}
        />
      ) : null}
      {view.state === 'finished' ? (
        <TakeBack locale={locale} importId={id} changeId={view.takenBackBy} isLatest={view.isLatest} />
      ) : null}
    </>
  )
}
