import type { Metadata } from 'next'
import { CompareTable } from '@/components/catalog/compare-table'
import { MoreLink } from '@/components/catalog/shelf-section'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { EmptyState } from '@/components/ui/card'
import { keepLimits, slugsIn } from '@/lib/catalog/keep-rules'
import { listCompared } from '@/lib/catalog/queries/public-compared'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findMerchantReadiness } from '@/lib/readiness/queries'

type Props = PageProps<'/[locale]/compare'>

const max = keepLimits.compare

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'keep')
  const about = { title: t('table.title'), description: t('table.description'), isIndexed: false }
  return shopMetadata(locale, '/compare', about)
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'keep')
  const asked = slugsIn((await searchParams).items, max + 1)
  const { listings, gone } = await listCompared(asked.slice(0, max))
  const compared = await Promise.all(
    listings.map(async (listing) => ({ listing, solutions: await findMerchantReadiness(listing.merchant.id) })),
  )
  const notes = [
    asked.length > max ? t('table.too-many', { max }) : '',
    gone > 0 ? t('table.gone', { count: gone }) : '',
    compared.length === 1 ? t('table.one') : '',
  ].filter(Boolean)
  return (
    <div className="pt-6">
      <h1 className="text-2xl sm:text-3xl">{t('table.title')}</h1>
      {compared.length > 1 ? <p className="mt-2 max-w-prose text-muted">{t('table.intro')}</p> : null}
      {notes.map((note) => (
        <p key={note} className="mt-4 max-w-prose rounded-lg border border-quy bg-quy-wash px-4 py-3">
          {note}
        </p>
      ))}
      {compared.length > 0 ? (
        <CompareTable locale={locale} compared={compared} />
      ) : (
        <div data-compared className="mt-8">
          <EmptyState title={t('table.empty')}>
            <p>{t('table.empty-body', { max })}</p>
            <p className="mt-2">
              <MoreLink href={pathIn(locale, '/')} label={t('table.empty-link')} />
            </p>
          </EmptyState>
        </div>
      )}
    </div>
  )
}
