import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecideCard } from '@/components/desk/decide-card'
import { HintCard, NoteCard, RecordCard } from '@/components/desk/item-aside'
import { ItemTop } from '@/components/desk/item-top'
import { ProblemSheet } from '@/components/problems/problem-sheet'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findDeskAt } from '@/lib/desk/queries/desk-at'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findProblem } from '@/lib/problems/queries'
import { formatReference } from '@/lib/problems/rules'

const steps = ['reopened', 'erased'] as const

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
  const admin = await requireStaff(locale, 'problems')
  const problem = await load(id)
  if (!problem) notFound()
  const asked = await searchParams
  const at = await findDeskAt(admin, { kind: 'PROBLEM', itemId: id }, asked)
  const t = translator(locale, 'problems')
  const told = steps.find((step) => step === asked.done)
  return (
    <>
      <ItemTop locale={locale} at={at} />
      {told ? (
        <Notice kind="success" className="mb-6">
          {t(`desk.${told}`)}
        </Notice>
      ) : null}
      <PageHead
        title={`${t(`kinds.${problem.kind}`)}: ${problem.listing.name}`}
        intro={t('desk.numbered', { reference: formatReference(problem.reference) })}
      />
      <ProblemSheet
        locale={locale}
        problem={problem}
        told={told}
        decide={<DecideCard locale={locale} at={at} />}
        aside={
          <>
            {at.desk.isOpen ? <HintCard locale={locale} at={at} /> : null}
            <NoteCard locale={locale} at={at} />
            <RecordCard locale={locale} at={at} merchantId={problem.merchant.id} />
          </>
        }
      />
    </>
  )
}
