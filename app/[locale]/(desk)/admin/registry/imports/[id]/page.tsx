import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportFace } from '@/components/registry/import-face'
import { ImportHead } from '@/components/registry/import-head'
import { ImportMappingSection } from '@/components/registry/import-mapping'
import { ImportResult } from '@/components/registry/import-result'
import { loadForAdmin, requireAdmin } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { canMap } from '@/lib/registry/import-rules'
import { findImport } from '@/lib/registry/queries/imports'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<'rows' | 'page' | 'sheet' | 'columns' | 'problem', string | string[] | undefined>>
}

const load = loadForAdmin(findImport)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'registry')
  const name = (await load(id))?.fileName
  return { title: name ? `${name} · ${t('upload.title')}` : t('upload.title') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const view = await load(id)
  if (!view) notFound()
  const { rows, page, sheet, columns, problem } = await searchParams
  const isMapping = view.state === 'mapping' || (columns === 'again' && canMap(view.state))
  return (
    <>
      <ImportHead locale={locale} view={view} />
      <ImportFace locale={locale} view={view} />
      {isMapping ? (
        <ImportMappingSection locale={locale} admin={admin} view={view} sheetName={sheet?.toString()} />
      ) : null}
      {!isMapping && view.counts ? (
        <ImportResult
          locale={locale}
          admin={admin}
          view={view}
          shown={rows?.toString()}
          page={pageOf(page)}
          hasFailed={problem === 'not-made'}
        />
      ) : null}
    </>
  )
}
