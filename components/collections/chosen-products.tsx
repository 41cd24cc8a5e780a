import { ForWriters } from '@/components/layout/for-roles'
import { arrangeProductAction } from '@/lib/catalog/actions/collections'
import type { CollectionFile } from '@/lib/catalog/collection-types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { NoStep, StepButton } from './step-button'

/** What is on a collection, in its order, with the steps that arrange it. */
export function ChosenProducts({ locale, file: { id, products } }: { locale: Locale; file: CollectionFile }) {
  const t = translator(locale, 'collections')
  const step = (listingId: string, what: 'up' | 'down' | 'remove') =>
    arrangeProductAction.bind(null, locale, { collectionId: id, listingId }, what, '')
  return (
    <section aria-labelledby="products">
      <h2 id="products" className="text-xl">
        {t('desk.products.heading')}
      </h2>
      {products.length === 0 ? <p className="mt-2 text-muted">{t('desk.products.none')}</p> : null}
      <ol className="mt-3 divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
        {products.map(({ listingId, name, merchantName, isPublic }, i) => (
          <li
            key={listingId}
            id={`p-${listingId}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 target:bg-quy-wash"
          >
            <p className="min-w-0 flex-1 basis-56">
              <span className="block leading-snug">{name}</span>
              <span className="block text-sm text-muted">
                {merchantName}
                {isPublic ? null : <b className="font-semibold text-quy-ink"> · {t('desk.products.hidden')}</b>}
              </span>
            </p>
            <ForWriters area="collections">
              <div className="flex gap-2">
                {i > 0 ? (
                  <StepButton action={step(listingId, 'up')} icon="up" name={t('desk.up-name', { name })} />
                ) : (
                  <NoStep />
                )}
                {i < products.length - 1 ? (
                  <StepButton action={step(listingId, 'down')} icon="down" name={t('desk.down-name', { name })} />
                ) : (
                  <NoStep />
                )}
                <StepButton action={step(listingId, 'remove')} name={t('desk.remove-name', { name })}>
                  {t('desk.remove')}
                </StepButton>
              </div>
            </ForWriters>
          </li>
        ))}
      </ol>
    </section>
  )
}
