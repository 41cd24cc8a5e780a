import type { Metadata } from 'next'
import { TargetHistory } from '@/components/targets/target-history'
import { Notice } from '@/components/ui/notice'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findTargetHistory } from '@/lib/targets/queries/target-history'

type Props = PageProps<'/[locale]/admin/targets/changes'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'target-changes')('title') }
}

export default async function TargetChangesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'targets')
  const { done } = await searchParams
  const told = (['added', 'changed', 'ended'] as const).find((one) => one === done)
  const history = await findTargetHistory(admin, new Date())
  return (
    <>
      {told ? (
        <Notice kind="success" className="mb-6">
          {translator(locale, 'target-changes')(`done.${told}`)}
        </Notice>
      ) : null}
      <TargetHistory locale={locale} {...history} mayChange={await writesIn('targets')} />
    </>
  )
}
