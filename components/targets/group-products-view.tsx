import { Stars } from '@/components/catalog/stars'
import { cn } from '@/components/ui/class-names'
import { formatDay, formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { type CountedProduct, type GroupProducts, type ProductList, productLists } from '@/lib/targets/types'
import { productsPath } from './day-paths'
import { ExcludedSets } from './excluded-sets'

/** The products behind a group's figures: three lists, one of them page by page. */
export function GroupProductsView({
  locale,
  found,
  list,
  page,
}: {
  locale: Locale
  found: GroupProducts
  list: ProductList
  page: number
}) {
  const t = translator(locale, 'progress')
  const { group, day, target, counts, products } = found
  const number = (value: number) => formatNumber(value, locale)
  const label = target ? inLocale(locale, target.labelVi, target.labelEn) : ''
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">
        {t('products.title', { name: inLocale(locale, group.nameVi, group.nameEn) })}
      </h1>
      <p className="mt-2 text-muted">
        {t('products.intro', {
          day: formatDay(day),
          target: target ? t('products.counted-for', { target: label }) : '',
        })}
      </p>
      <p className="mt-1 text-lg tabular-nums">
        {t('products.sum', {
          listed: number(counts['on-booth']),
          missing: number(counts.missing),
          eligible: number(counts['on-booth'] + counts.missing),
        })}
      </p>
      <nav aria-label={t('products.lists')} className="mt-5 flex flex-wrap gap-2">
        {productLists
          .filter((each) => each !== 'left-out' || counts['left-out'] > 0)
          .map((each) => (
            <a
              key={each}
              href={pathIn(locale, productsPath(group.slug, each))}
              aria-current={each === list ? 'page' : undefined}
              className={cn(
                'inline-flex min-h-11 items-center gap-2 rounded-lg border px-3',
                each === list
                  ? 'border-lam bg-lam-wash font-semibold text-lam'
                  : 'border-line bg-sheet hover:border-muted',
              )}
            >
              {t(`products.${each}`)}
              <span className="tabular-nums">{number(counts[each])}</span>
            </a>
          ))}
      </nav>
      {list === 'left-out' ? (
        <div className="mt-4 max-w-3xl text-sm text-muted">
          <p className="mb-1">{t('products.left-out-note', { target: label })}</p>
          <ExcludedSets locale={locale} excluded={found.excluded} />
        </div>
      ) : null}
      {products && products.length > 0 ? (
        <ol className="mt-5 divide-y divide-line rounded-xl border border-line bg-sheet">
          {products.map((product) => (
            <ProductRow key={product.id} locale={locale} product={product} showsState={list === 'left-out'} />
          ))}
        </ol>
      ) : (
        <p className="mt-5 rounded-xl border border-dashed border-line p-8 text-center text-muted">
          {t('products.empty')}
        </p>
      )}
      <Pages locale={locale} slug={group.slug} list={list} page={page} pages={found.pages} />
    </>
  )
}

function ProductRow({ locale, product, showsState }: { locale: Locale; product: CountedProduct; showsState: boolean }) {
  const t = translator(locale, 'progress')
  const { name, producer, ward, set, listingSlug } = product
  return (
    <li className="grid gap-x-6 gap-y-1 p-4 text-sm sm:grid-cols-2 lg:grid-cols-[1.2fr_1fr_1fr]">
      <div>
        <p className="text-base font-semibold">
          {listingSlug ? (
            <a
              href={pathIn(locale, `/listings/${listingSlug}`)}
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4 sm:min-h-8"
            >
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        <p className="text-muted">
          {t('groups.left-out-sets', { number: set.number, name: inLocale(locale, set.vi, set.en) })}
        </p>
        {showsState ? <p>{t(listingSlug ? 'products.on-booth' : 'products.not-listed')}</p> : null}
      </div>
      <div>
        <p>{producer}</p>
        {ward ? <p className="text-muted">{inLocale(locale, ward.vi, ward.en)}</p> : null}
      </div>
      <div className="sm:col-start-2 lg:col-start-auto">
        <div className="flex flex-wrap gap-x-3">
          <Stars locale={locale} stars={product.stars} className="text-quy-ink" />
          {product.certificateCode ? <span className="tabular-nums">{product.certificateCode}</span> : null}
        </div>
        <p>{t('products.decision', { number: product.decisionNumber })}</p>
        <p className="text-muted tabular-nums">
          {t('products.valid-label')}{' '}
          {t('products.valid', { from: formatDay(product.issuedOn), through: formatDay(product.validThrough) })}
        </p>
      </div>
    </li>
  )
}

function Pages({
  locale,
  slug,
  list,
  page,
  pages,
}: {
  locale: Locale
  slug: string
  list: ProductList
  page: number
  pages: number
}) {
  if (pages <= 1) return null
  const t = translator(locale, 'progress')
  const link = 'inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline'
  return (
    <nav
      aria-label={t('products.pages')}
      className="mt-6 flex flex-wrap items-center justify-between gap-4 border-t border-line pt-3"
    >
      <span className="text-muted tabular-nums">{t('products.page', { page, pages })}</span>
      <span className="flex gap-6">
        {page > 1 ? (
          <a href={pathIn(locale, productsPath(slug, list, page - 1))} rel="prev" className={link}>
            {t('products.previous')}
          </a>
        ) : null}
        {page < pages ? (
          <a href={pathIn(locale, productsPath(slug, list, page + 1))} rel="next" className={link}>
            {t('products.next')}
          </a>
        ) : null}
      </span>
    </nav>
  )
}
