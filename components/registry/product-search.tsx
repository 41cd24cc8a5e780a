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
      <p className="mb-3 text-muted" role="status">
        {t('products.found', { count: total })}
      </p>
      {products.length === 0 ? (
        <EmptyState title={t('products.empty')}>{t('products.emptyHint')}</EmptyState>
      ) : (
        <Table
          caption={t('products.title')}
          head={
            <tr>
              <th scope="col">{t('products.name')}</th>
              <th scope="col">{t('products.producer')}</th>
              <th scope="col">{t('products.set')}</th>
              <th scope="col">{t('products.ward')}</th>
              <th scope="col">{t('products.stars')}</th>
              <th scope="col">{t('products.valid')}</th>
            </tr>
          }
        >
          {products.map((product) => (
            <tr key={product.id}>
              <td className="min-w-48">
                <Link
                  href={pathIn(locale, `/admin/registry/products/${product.id}`)}
                  className="font-semibold text-lam underline underline-offset-4"
                >
                  {product.name}
                </Link>
              </td>
              <td className="min-w-44">{product.producer}</td>
              <td className="min-w-44">
                {product.setNumber}. {inLocale(locale, product.setVi, product.setEn)}
              </td>
              <td className="min-w-32">{product.ward ?? '–'}</td>
              <td>{product.stars ?? '–'}</td>
              <td className="whitespace-nowrap">
                {product.validThrough ? formatDay(product.validThrough) : t('products.none')}
              </td>
            </tr>
          ))}
        </Table>
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
