import type { Metadata } from 'next'
import { ChangedProofs } from '@/components/readiness/changed-proofs'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listChangedProofs, listReverified } from '@/lib/readiness/queries/changed-proofs'

type Props = PageProps<'/[locale]/admin/proofs'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reverified')('page.title') }
}

/** What the trust store's page tells administrators, for whoever decides about proofs without keeping the store. */
export default async function CheckedAgainPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'proofs')
  const [changes, runs] = await Promise.all([listChangedProofs(staff), listReverified(staff)])
  const t = translator(locale, 'reverified')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/queue')}>{t('page.back')}</BackLink>
      <PageHead title={t('page.title')} />
      <ChangedProofs locale={locale} changes={changes} runs={runs} />
    </>
  )
}
