import type { Metadata } from 'next'
import { PrintForm } from '@/components/papers/print-form'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState, PageHead } from '@/components/ui/card'
import { requireMerchant } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listPrintable } from '@/lib/papers/queries/printable'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<'listing' | 'paper' | 'problem', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'papers')('title') }
}

export default async function PrintPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const listings = await listPrintable(await requireMerchant(locale))
  const { listing = [], paper, problem } = await searchParams
  const t = translator(locale, 'papers')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/listings')}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      {listings.length > 0 ? (
        <PrintForm
          locale={locale}
          listings={listings}
          chosen={[listing].flat()}
          paper={paper?.toString() ?? null}
          problem={problem?.toString() ?? null}
        />
      ) : (
        <EmptyState title={t('empty')}>{t('empty-body')}</EmptyState>
      )}
    </>
  )
}
