import { ShopMissing } from '@/components/layout/shop-missing'
import { ShopNotFoundStatus } from '@/components/layout/shop-not-found-status'
import type { ListingAnswer } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ListingShelf } from './listing-shelf'
import { ShelfSection } from './shelf-section'

/** The page of a product that is not shown: why, and its neighbours. Answered with 404, or 410 where it is gone for good (lib/pages/gone-pages.ts). */
export function ListingClosed({
  locale,
  slug,
  closed: { reason, name, set, neighbours },
}: {
  locale: Locale
  slug: string
  closed: Extract<ListingAnswer, { kind: 'closed' }>
}) {
  const t = translator(locale, 'listing')
  return (
    <>
      <ShopMissing
        locale={locale}
        gone={slug}
        about={name ? <span lang="vi">{name}</span> : null}
        title={t(`closed.title.${reason}`)}
        body={t(`closed.body.${reason}`)}
      >
        {neighbours.length > 0 ? (
          <ShelfSection
            id="neighbours"
            title={t('closed.neighbours', { set: inLocale(locale, set.name.vi, set.name.en) })}
            className="mt-4"
          >
            <ListingShelf locale={locale} cards={neighbours} />
          </ShelfSection>
        ) : null}
      </ShopMissing>
      <ShopNotFoundStatus />
    </>
  )
}

/** The page of a product that never was. Answered with 404. */
export function ListingMissing({ locale, slug }: { locale: Locale; slug?: string }) {
  const t = translator(locale, 'listing')
  return (
    <>
      <ShopMissing locale={locale} gone={slug} title={t('missing.title')} body={t('missing.body')} />
      <ShopNotFoundStatus />
    </>
  )
}
