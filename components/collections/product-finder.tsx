import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { arrangeProductAction } from '@/lib/catalog/actions/collections'
import type { CollectionFile, FoundProduct } from '@/lib/catalog/collection-types'
import { MAX_IN_COLLECTION } from '@/lib/catalog/rules-collections'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { StepButton } from './step-button'

/** Finds public products by a few words and puts them on a collection. */
export function ProductFinder({
  locale,
  file,
  query,
  found,
}: {
  locale: Locale
  file: CollectionFile
  query: string
  found: { products: FoundProduct[]; correctedQuery: string | null } | null
}) {
  const t = translator(locale, 'collections')
  const there = new Set(file.products.map(({ listingId }) => listingId))
  if (file.products.length >= MAX_IN_COLLECTION)
    return <p className="mt-6">{t('desk.products.full', { max: MAX_IN_COLLECTION })}</p>
  return (
    <section aria-labelledby="find" className="mt-8">
      <search>
        <form
          action={`${pathIn(locale, `/admin/collections/${file.id}`)}#find`}
          className="flex flex-wrap items-end gap-3"
        >
          <TextField
            name="q"
            id="find"
            type="search"
            label={t('desk.products.search')}
            hint={t('desk.products.search-hint')}
            defaultValue={query}
            maxLength={100}
            className="flex-1 basis-72"
          />
          <Button kind="secondary">{t('desk.products.button')}</Button>
        </form>
      </search>
      {found ? (
        <p className="mt-3 text-muted empty:hidden" role="status">
          {found.products.length === 0 ? t('desk.products.nothing', { query }) : null}
          {found.products.length > 0 && found.correctedQuery !== null
            ? t('desk.products.near', { query, corrected: found.correctedQuery })
            : null}
        </p>
      ) : null}
      <ul className="mt-3 divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {(found?.products ?? []).map(({ listingId, name, merchantName }) => (
          <li key={listingId} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
            <p className="min-w-0 flex-1 basis-56">
              <span className="block leading-snug">{name}</span>
              <span className="block text-sm text-muted">{merchantName}</span>
            </p>
            {there.has(listingId) ? (
              <span className="inline-flex min-h-11 items-center text-sm text-muted">{t('desk.products.there')}</span>
            ) : (
              <StepButton
                action={arrangeProductAction.bind(null, locale, { collectionId: file.id, listingId }, 'add', query)}
                name={t('desk.add-name', { name })}
              >
                {t('desk.add')}
              </StepButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
