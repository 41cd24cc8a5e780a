import Link from 'next/link'
import { EmptyState } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import type { FoundProducts, ProductLine } from '@/lib/registry/queries/search-registry'
import { isNarrowed, type RegistryFilter, registryQuery } from '@/lib/registry/search-rules'
import { CertificateBadge } from './certificate-badge'
import { KeysetLinks } from './keyset-links'
import { type FilterOptions, RegistryFilters } from './registry-filters'

/** The registry as a list one can search and narrow, with the certificate that speaks for each product. */
export function ProductSearch({
  locale,
  filter,
  options,
  found,
}: {
  locale: Locale
  filter: RegistryFilter
  options: FilterOptions
  found: FoundProducts
}) {
  const t = translator(locale, 'registry')
  const { products, total, previous, next } = found
  const isEmpty = total === 0 && !isNarrowed(filter)
  const to = (place: { after: string } | { before: string }) =>
    pathIn(locale, `/admin/registry/products${registryQuery(filter, place)}`)
  return (
    <>
      <RegistryFilters locale={locale} filter={filter} options={options} />
      {total > 0 ? (
        <p className="mb-3 text-muted" role="status">
          {t('products.found', { count: total })}
        </p>
      ) : null}
      {products.length === 0 ? (
        <EmptyState title={isEmpty ? t('products.none-yet') : t('products.empty')}>
          {isEmpty ? t('products.none-yet-hint') : t('products.emptyHint')}
        </EmptyState>
      ) : (
        <ProductLines locale={locale} caption={t('products.title')} products={products} />
      )}
      <KeysetLinks
        locale={locale}
        previous={previous === null ? null : to({ before: previous })}
        next={next === null ? null : to({ after: next })}
      />
    </>
  )
}

/** Products as a table on a wide screen and as cards on a phone. */
export function ProductLines({
  locale,
  caption,
  products,
}: {
  locale: Locale
  caption: string
  products: ProductLine[]
}) {
  const t = translator(locale, 'registry')
  const care = translator(locale, 'registry-care')
  const columns = ['name', 'producer', 'set', 'ward', 'stars'] as const
  return (
    <>
      <Table
        caption={caption}
        className="hidden md:block"
        head={
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`products.${column}`)}
              </th>
            ))}
            <th scope="col">{care('search.state')}</th>
            <th scope="col">{care('search.until')}</th>
          </tr>
        }
      >
        {products.map((product) => (
          <tr key={product.id} className="hover:bg-paper">
            <td className="min-w-44">
              <Link
                href={pathIn(locale, `/admin/registry/products/${product.id}`)}
                className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
              >
                {product.name}
              </Link>
            </td>
            <td className="min-w-40">
              <Link
                href={pathIn(locale, `/admin/registry/producers/${product.producerId}`)}
                className="inline-block py-1 text-lam underline-offset-4 hover:underline"
              >
                {product.producer}
              </Link>
            </td>
            <td className="min-w-40">{setName(locale, product)}</td>
            <td className="min-w-28">{product.ward ? wardWords(locale, product.ward) : '–'}</td>
            <td>{product.stars ?? '–'}</td>
            <td className="min-w-32">
              <CertificateBadge locale={locale} state={product.state} />
            </td>
            <td className="whitespace-nowrap">{product.lastDay ? formatDay(product.lastDay) : '–'}</td>
          </tr>
        ))}
      </Table>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet md:hidden">
        {products.map((product) => (
          <ProductCard key={product.id} locale={locale} product={product} />
        ))}
      </ul>
    </>
  )
}

function ProductCard({ locale, product }: { locale: Locale; product: ProductLine }) {
  const t = translator(locale, 'registry')
  return (
    <li>
      <Link
        href={pathIn(locale, `/admin/registry/products/${product.id}`)}
        className="flex flex-col gap-0.5 px-4 py-3 text-sm text-muted"
      >
        <span className="text-base font-semibold leading-snug text-lam">{product.name}</span>
        <span>{[product.producer, product.ward && wardWords(locale, product.ward)].filter(Boolean).join(' · ')}</span>
        <span>{setName(locale, product)}</span>
        <span className="flex flex-wrap items-center gap-2 text-ink">
          <CertificateBadge locale={locale} state={product.state} />
          {product.stars ? <span>{t('record.stars', { stars: product.stars })}</span> : null}
          {product.lastDay ? <span>{formatDay(product.lastDay)}</span> : null}
        </span>
      </Link>
    </li>
  )
}

const setName = (locale: Locale, { setNumber, setVi, setEn }: ProductLine) =>
  `${setNumber}. ${inLocale(locale, setVi, setEn)}`
