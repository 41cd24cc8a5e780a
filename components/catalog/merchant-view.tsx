import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import type { PublicMerchant } from '@/lib/catalog/public-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ListingShelf } from './listing-shelf'
import { MerchantPager } from './merchant-pager'
import { ShelfSection } from './shelf-section'

/** A merchant as shoppers see it: who, where, how far it is digital and why, what it offers. */
export function MerchantView({
  locale,
  merchant,
  readiness,
}: {
  locale: Locale
  merchant: PublicMerchant
  readiness: ReactNode
}) {
  const t = translator(locale, 'shop')
  const intro = inLocale(locale, merchant.intro.vi, merchant.intro.en)
  return (
    <>
      <div data-count className="mt-2 grid gap-x-12 gap-y-8 lg:grid-cols-[1.25fr_1fr]">
        <div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted">
            {t(`merchant.forms.${merchant.legalForm}`)}
            {merchant.isDemo ? <Badge tone="warn">{t('merchant.demo')}</Badge> : null}
          </p>
          <h1 className="mt-1 text-2xl sm:text-3xl">{merchant.name}</h1>
          <Facts locale={locale} merchant={merchant} />
          {intro ? (
            <div lang={intro === merchant.intro.vi ? 'vi' : undefined} className="mt-5 max-w-prose space-y-3">
              {intro
                .split(/\n+/)
                .filter(Boolean)
                .map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
            </div>
          ) : null}
        </div>
        <div>{readiness}</div>
      </div>
      <ShelfSection
        id="listings"
        title={t('merchant.listings')}
        intro={merchant.listed > 0 ? t('product-count', { count: merchant.listed }) : null}
      >
        {merchant.listings.length > 0 ? (
          <>
            <ListingShelf locale={locale} cards={merchant.listings} firstRows={1} />
            <MerchantPager locale={locale} slug={merchant.slug} next={merchant.next} />
          </>
        ) : (
          <EmptyState title={t('merchant.none')}>{t('merchant.none-body')}</EmptyState>
        )}
      </ShelfSection>
    </>
  )
}

function Facts({ locale, merchant }: { locale: Locale; merchant: PublicMerchant }) {
  const t = translator(locale, 'shop')
  const { ward, address, taxCode, approvedOn } = merchant
  const wardIsNamed = Boolean(ward && address?.includes(ward.vi))
  const rows: [string, string | null][] = [
    [t('merchant.address'), address],
    [t('merchant.ward'), ward && !wardIsNamed ? inLocale(locale, ward.vi, ward.en) : null],
    [t('merchant.tax-code'), taxCode],
    [t('merchant.since'), approvedOn && formatDay(approvedOn)],
  ]
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_1fr]">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term} className="sm:contents">
            <dt className="text-sm text-muted sm:py-0.5">{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
