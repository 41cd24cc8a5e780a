import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TargetEditor } from '@/components/targets/target-editor'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findChangeBasis } from '@/lib/targets/queries/target-history'

type Props = PageProps<'/[locale]/admin/targets/changes/[id]'>

const metrics = { 'new-coverage': 'COVERAGE', 'new-readiness': 'READINESS' } as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'target-changes')('form.change-title') }
}

export default async function ChangeTargetPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const fresh = id === 'new-coverage' || id === 'new-readiness' ? metrics[id] : null
  if (!fresh && !isUuid(id)) notFound()
  const basis = await findChangeBasis(admin, fresh ? null : id, new Date())
  const metric = fresh ?? basis?.target?.metric
  if (!basis || !metric) notFound()
  return <TargetEditor locale={locale} address={id} metric={metric} basis={basis} query={await searchParams} />
}
