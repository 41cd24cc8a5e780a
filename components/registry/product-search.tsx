import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Table } from '@/components/ui/table'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type ProductLine, productsPerPage } from '@/lib/registry/queries/products'
import { PageLinks } from './page-links'

/** The registry as a list one can search, with the certificate that counts today. */
export function ProductSearch({
  locale,
  words,
  page,
  products,
  total,
}: {
  locale: Locale
  words: string
  page: number
  products: ProductLine[]
  total: number
}) {
  const t = translator(locale, 'registry')
  const hasNone = words === '' && total === 0
  return (
    <>
      <search>
        <form action={pathIn(locale, '/admin/registry/products')} className="mb-4 flex flex-wrap items-end gap-3">
          <TextField
            name="q"
            type="search"
            label={t('products.search')}
            defaultValue={words}
            maxLength={100}
            className="flex-1 basis-72"
          />
          <Button kind="secondary">{t('products.button')}</Button>
        </form>
      </search>
      {total > 0 ? (
        <p className="mb-3 text-muted" role="status">
          {t('products.found', { count: total })}
        </p>
      ) : null}
      {products.length === 0 ? (
        <EmptyState title={hasNone ? t('products.none-yet') : t('products.empty')}>
          {hasNone ? t('products.none-yet-hint') : t('products.emptyHint')}
        </EmptyState>
      ) : (
        <>
          <ProductTable locale={locale} products={products} />
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet md:hidden">
            {products.map((product) => (
              <ProductCard key={product.id} locale={locale} product={product} />
            ))}
          </ul>
        </>
      )}
      <PageLinks
        locale={locale}
        page={page}
        last={Math.ceil(total / productsPerPage)}
        href={(to) => pathIn(locale, `/admin/registry/products?q=${encodeURIComponent(words)}&page=${to}`)}
      />
    </>
  )
}

function ProductTable({ locale, products }: { locale: Locale; products: ProductLine[] }) {
  const t = translator(locale, 'registry')
  const columns = ['name', 'producer', 'set', 'ward', 'stars', 'valid'] as const
  return (
    <Table
      caption={t('products.title')}
      className="hidden md:block"
      head={
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`products.${column}`)}
            </th>
          ))}
        </tr>
      }
    >
      {products.map((product) => (
        <tr key={product.id} className="hover:bg-paper">
          <td className="min-w-48">
            <Link
              href={pathIn(locale, `/admin/registry/products/${product.id}`)}
              className="inline-block py-1 font-semibold text-lam underline-offset-4 hover:underline"
            >
              {product.name}
            </Link>
          </td>
          <td className="min-w-44">{product.producer}</td>
          <td className="min-w-44">{setName(locale, product)}</td>
          <td className="min-w-32">{product.ward ?? '–'}</td>
          <td>{product.stars ?? '–'}</td>
          <td className="whitespace-nowrap">
            {product.validThrough ? formatDay(product.validThrough) : t('products.none')}
          </td>
        </tr>
      ))}
    </Table>
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
        <span>{[product.producer, product.ward].filter(Boolean).join(' · ')}</span>
        <span>{setName(locale, product)}</span>
        <span className="text-ink">
          {product.validThrough
            ? `${product.stars ? `${t('record.stars', { stars: product.stars })} · ` : ''}${t('products.valid')} ${formatDay(product.validThrough)}`
            : t('products.none')}
        </span>
      </Link>
    </li>
  )
}

const setName = (locale: Locale, { setNumber, setVi, setEn }: ProductLine) =>
  `${setNumber}. ${inLocale(locale, setVi, setEn)}`
