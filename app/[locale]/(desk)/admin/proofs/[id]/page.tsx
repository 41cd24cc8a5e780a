import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecideCard } from '@/components/desk/decide-card'
import { HintCard, NoteCard, RecordCard } from '@/components/desk/item-aside'
import { ItemTop } from '@/components/desk/item-top'
import { ProofSheet } from '@/components/desk/proof-sheet'
import { PageHead } from '@/components/ui/card'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findDeskAt } from '@/lib/desk/queries/desk-at'
import { findProofItem } from '@/lib/desk/queries/proof-item'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { openProofView } from '@/lib/readiness/commands/open-file'

type Props = PageProps<'/[locale]/admin/proofs/[id]'>

const load = loadForStaff(findProofItem, 'proofs')

async function titleOf(locale: Locale, id: string) {
  const item = await load(id)
  if (!item) return translator(locale, 'queue')('kind.PROOF')
  const solution = translator(locale, 'readiness')(`solutions.${item.proof.solution}`)
  return translator(locale, 'queue')('proof.title', { solution, merchant: item.merchant.name })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: await titleOf(localeOf(locale), id) }
}

export default async function ProofPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireStaff(locale, 'proofs')
  const item = await load(id)
  if (!item) notFound()
  const [at, view] = await Promise.all([
    findDeskAt(admin, { kind: 'PROOF', itemId: id }, await searchParams),
    openProofView(admin, id),
  ])
  return (
    <>
      <ItemTop locale={locale} at={at} />
      <PageHead title={await titleOf(locale, id)} />
      <ProofSheet
        locale={locale}
        item={item}
        view={view}
        decide={<DecideCard locale={locale} at={at} />}
        aside={
          <>
            {at.desk.isOpen ? <HintCard locale={locale} at={at} /> : null}
            <NoteCard locale={locale} at={at} />
            <RecordCard locale={locale} at={at} merchantId={item.merchant.id} />
          </>
        }
      />
    </>
  )
}
