import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { RunFace } from '@/components/bulk/run-face'
import { RunRows } from '@/components/bulk/run-rows'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findMerchantActor, requireMerchant } from '@/lib/auth/guards'
import { findRun } from '@/lib/bulk/queries/runs'
import { formatMoment } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ problem?: string | string[] }> }

const load = cache(async (id: string) => {
  const actor = await findMerchantActor()
  return actor && findRun(actor, id)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'bulk')
  const run = await load(id)
  return { title: run ? `${t(`kind.${run.kind}`)} · ${t(`state.${run.state}`)}` : t('title') }
}

export default async function BulkRunPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const actor = await requireMerchant(locale)
  const run = await load(id)
  if (!run) notFound()
  const t = translator(locale, 'bulk')
  const { problem } = await searchParams
  const time = formatMoment(run.startedAt)
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/listings/bulk')}>{t('back-to-steps')}</BackLink>
      <PageHead
        title={<span className="wrap-anywhere">{run.fileName ?? t(`kind.${run.kind}`)}</span>}
        intro={run.startedBy ? t('started-by', { time, name: run.startedBy }) : time}
      />
      <div className="flex max-w-4xl flex-col gap-6">
        {problem === 'not-made' ? <Notice kind="error">{t('problem.not-made')}</Notice> : null}
        <RunFace locale={locale} run={run} />
        {run.state === 'reading' || run.state === 'unreadable' ? null : (
          <RunRows locale={locale} actor={actor} run={run} />
        )}
      </div>
    </>
  )
}
