import type { Metadata } from 'next'
import { ProviderList } from '@/components/readiness/provider-list'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listProviders } from '@/lib/readiness/queries/providers'

type Props = PageProps<'/[locale]/admin/providers'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'solutions')('providers.title') }
}

export default async function ProvidersPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const rows = await listProviders(await requireStaff(locale, 'providers'))
  const { done } = await searchParams
  const told = (['added', 'corrected', 'withdrawn', 'gone'] as const).find((one) => one === done)
  return (
    <>
      {told ? (
        <Notice kind={told === 'gone' ? 'error' : 'success'} className="mb-6">
          {translator(locale, 'solutions')(`providers.done.${told}`)}
        </Notice>
      ) : null}
      <ProviderList locale={locale} rows={rows} today={dayOf(new Date())} />
    </>
  )
}
