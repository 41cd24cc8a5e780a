import type { Metadata } from 'next'
import { ChangedProofs, ProofsThatFell } from '@/components/readiness/changed-proofs'
import { TrustDesk } from '@/components/trust/trust-desk'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listChangedProofs, listReverified } from '@/lib/readiness/queries/changed-proofs'
import { findTrustOverview } from '@/lib/trust/queries/trust-overview'

type Props = PageProps<'/[locale]/admin/trust'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'trust')('title') }
}

export default async function TrustPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'trust')
  const { added, withdrawn, problem } = await searchParams
  const told = (
    [
      ['added', added],
      ['withdrawn', withdrawn],
    ] as const
  )
    .map(([key, version]) => ({ key, version: Number(version) }))
    .find(({ version }) => version > 0)
  const now = new Date()
  const [overview, changes, runs] = await Promise.all([
    findTrustOverview(staff, now),
    listChangedProofs(staff),
    listReverified(staff),
  ])
  return (
    <>
      <ProofsThatFell locale={locale} count={changes.needing} />
      <TrustDesk locale={locale} overview={overview} now={now} told={told ?? null} problem={String(problem ?? '')} />
      <ChangedProofs locale={locale} changes={changes} runs={runs} />
    </>
  )
}
