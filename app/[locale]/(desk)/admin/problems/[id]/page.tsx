import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProblemSheet } from '@/components/problems/problem-sheet'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findProblem } from '@/lib/problems/queries'
import { formatReference } from '@/lib/problems/rules'

const steps = ['handled', 'reopened', 'erased'] as const

type Props = PageProps<'/[locale]/admin/problems/[id]'>

const load = loadForStaff(findProblem, 'problems')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'problems')
  const name = (await load(id))?.listing.name
  return { title: name ? `${name} · ${t('desk.title')}` : t('desk.title') }
}

export default async function ProblemPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'problems')
  const problem = await load(id)
  if (!problem) notFound()
  const { done } = await searchParams
  const t = translator(locale, 'problems')
  const told = steps.find((step) => step === done)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/problems')}>{t('desk.back')}</BackLink>
      {told ? (
        <Notice kind="success" className="mb-6">
          {t(`desk.${told}`)}
        </Notice>
      ) : null}
      <PageHead
        title={`${t(`kinds.${problem.kind}`)}: ${problem.listing.name}`}
        intro={t('desk.numbered', { reference: formatReference(problem.reference) })}
      />
      <ProblemSheet locale={locale} problem={problem} told={told} />
    </>
  )
}
