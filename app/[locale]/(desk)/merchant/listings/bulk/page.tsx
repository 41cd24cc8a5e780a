import type { Metadata } from 'next'
import { PicturesStep, WorkbookStep } from '@/components/bulk/bulk-steps'
import { RunHistory } from '@/components/bulk/run-history'
import { SubmitStep } from '@/components/bulk/submit-step'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireMerchant } from '@/lib/auth/guards'
import { listDrafts } from '@/lib/bulk/queries/drafts'
import { listRuns } from '@/lib/bulk/queries/runs'
import { countTemplateRows } from '@/lib/bulk/queries/template'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ step?: string | string[]; problem?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'bulk')('title') }
}

export default async function BulkPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const merchant = await requireMerchant(locale)
  const [count, drafts, runs] = await Promise.all([
    countTemplateRows(merchant),
    listDrafts(merchant),
    listRuns(merchant),
  ])
  const { step = 'workbook', problem: code } = await searchParams
  const problem = code ? { step: step.toString(), code: code.toString() } : null
  const t = translator(locale, 'bulk')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/listings')}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      <div className="flex max-w-3xl flex-col gap-6">
        <WorkbookStep locale={locale} count={count} problem={problem} />
        <PicturesStep locale={locale} problem={problem} />
        <SubmitStep locale={locale} drafts={drafts} />
        <RunHistory locale={locale} runs={runs} />
      </div>
    </>
  )
}
