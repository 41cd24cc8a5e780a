import type { ReactNode } from 'react'
import { PageKeeps } from '@/components/keep/keeps'
import { Badge } from '@/components/ui/badge'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { careOfSet } from '@/lib/catalog/rules-sets'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { CertificateCard } from './certificate-card'
import { ListingGallery } from './listing-gallery'
import { ListingOffer } from './listing-offer'
import { Stars } from './stars'

/** A product as shoppers read it. `readiness` is the mark of the merchant's four solutions. */
export function ListingView({
  locale,
  listing,
  readiness,
}: {
  locale: Locale
  listing: ListingDetail
  readiness: ReactNode
}) {
  const t = translator(locale, 'listing')
  const name = inLocale(locale, listing.name.vi, listing.name.en)
  return (
    // On a phone the right column comes apart, so that the story is read before the certificate.
    <article className="mt-3 grid gap-x-12 gap-y-8 lg:grid-cols-[1.25fr_1fr] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0">
        <ListingGallery locale={locale} pictures={listing.pictures} name={name} />
      </div>
      <div className="contents lg:row-span-2 lg:block lg:space-y-8">
        <header className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Stars locale={locale} stars={listing.certificate.stars} className="text-quy-ink" />
            {listing.merchant.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
          </div>
          <h1 className="mt-1 text-2xl sm:text-3xl">{name}</h1>
          <p className="mt-2 text-muted">
            {t('by')} {listing.maker.name}
            {listing.maker.ward ? `, ${inLocale(locale, listing.maker.ward.vi, listing.maker.ward.en)}` : ''}
          </p>
          <div className="mt-4">
            <PageKeeps slug={listing.slug} name={name} />
          </div>
          <div className="mt-5 border-t border-line pt-5">
            <ListingOffer locale={locale} listing={listing} />
          </div>
        </header>
        <div className="max-lg:order-2">
          <CertificateCard locale={locale} listing={listing} />
        </div>
        <div className="max-lg:order-2">
          <Seller locale={locale} merchant={listing.merchant} readiness={readiness} />
        </div>
      </div>
      <div className="min-w-0 max-lg:order-1">
        <Story locale={locale} listing={listing} />
      </div>
    </article>
  )
}

function Seller({
  locale,
  merchant,
  readiness,
}: {
  locale: Locale
  merchant: ListingDetail['merchant']
  readiness: ReactNode
}) {
  const t = translator(locale, 'listing')
  return (
    <section aria-labelledby="merchant">
      <h2 id="merchant" className="text-lg sm:text-xl">
        {t('merchant.title')}
      </h2>
      <p className="mt-1">
        <a
          href={pathIn(locale, `/merchants/${merchant.slug}`)}
          className="inline-flex min-h-11 items-center font-semibold text-lam underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {merchant.name}
        </a>
        {merchant.ward ? (
          <span className="block text-muted">{inLocale(locale, merchant.ward.vi, merchant.ward.en)}</span>
        ) : null}
      </p>
      <div className="mt-3">{readiness}</div>
    </section>
  )
}

function Story({ locale, listing: { story, set } }: { locale: Locale; listing: ListingDetail }) {
  const t = translator(locale, 'listing')
  const text = inLocale(locale, story.vi, story.en)
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="text-lg sm:text-xl">
        {t('story')}
      </h2>
      <div lang={text === story.vi ? 'vi' : undefined} className="mt-2 max-w-prose space-y-3 text-[1.0625rem]">
        {text
          .split(/\n+/)
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      {careOfSet(set.number) === 'health' ? (
        <p className="mt-4 max-w-prose rounded-lg border border-quy bg-quy-wash px-4 py-3">{t('health-note')}</p>
      ) : null}
    </section>
  )
}
