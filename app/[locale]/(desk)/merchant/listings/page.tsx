import type { Metadata } from 'next'
import { OwnListingGroups } from '@/components/catalog/editor/own-listing-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireMerchant } from '@/lib/auth/guards'
import { listOwnListings } from '@/lib/catalog/queries/own-listings'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ done?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'merchant-home')('listings.title') }
}

export default async function OwnListingsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const listings = await listOwnListings(await requireMerchant(locale))
  const { done } = await searchParams
  const t = translator(locale, 'merchant-home')
  const add = (
    <>
      <ButtonLink href={pathIn(locale, '/merchant/listings/new')}>{t('listings.add')}</ButtonLink>
      <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/bulk')}>
        {translator(locale, 'bulk')('entry')}
      </ButtonLink>
      <ButtonLink kind="secondary" href={pathIn(locale, '/merchant/listings/print')}>
        {translator(locale, 'papers')('entry')}
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHead title={t('listings.title')} intro={t('listings.intro')} actions={add} />
      {done === 'discarded' ? (
        <Notice kind="success" className="mb-6">
          {t('done.discarded')}
        </Notice>
      ) : null}
      {listings.length > 0 ? (
        <OwnListingGroups locale={locale} listings={listings} level="h2" />
      ) : (
        <EmptyState title={t('listings.empty')}>{t('listings.empty-body')}</EmptyState>
      )}
    </>
  )
}
