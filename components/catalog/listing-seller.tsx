import type { ReactNode } from 'react'
import type { Seller } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { MoreLink } from './shelf-section'
import { Terms } from './terms'

/** Who sells, as registered, and how far it is digital; the law asks for name and address where goods are offered. */
export function ListingSeller({
  locale,
  seller: { slug, name, legalForm, taxCode, address, ward },
  readiness,
}: {
  locale: Locale
  seller: Seller
  readiness: ReactNode
}) {
  const t = translator(locale, 'listing-page')
  const wardName = ward && inLocale(locale, ward.vi, ward.en)
  // Registered addresses mostly end in the ward already.
  const isNamed = Boolean(ward && address?.includes(ward.vi))
  const place = [address, isNamed ? null : wardName].filter(Boolean).join(', ')
  const rows: [string, string | null][] = [
    [t('seller.name'), name],
    [t('seller.form'), translator(locale, 'shop')(`merchant.forms.${legalForm}`)],
    [t('seller.address'), place || null],
    [t('seller.tax-code'), taxCode],
  ]
  return (
    <section aria-labelledby="seller" className="listing-panel">
      <h2 id="seller">{t('seller.title')}</h2>
      <Terms rows={rows} />
      <p className="mt-1">
        <MoreLink href={pathIn(locale, `/merchants/${slug}`)} label={t('seller.page')} />
      </p>
      {readiness}
    </section>
  )
}
