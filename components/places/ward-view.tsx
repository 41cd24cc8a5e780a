import { ItemListData } from '@/components/catalog/item-list-data'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { ShopIcon } from '@/components/layout/shop-icon'
import { EmptyState } from '@/components/ui/card'
import type { WardPage } from '@/lib/catalog/place-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { formerDistrict } from '@/lib/places/rules'
import { MakerList } from './maker-list'
import { WardLink } from './ward-index'

/** A ward as shoppers see it: what comes from it, who makes it, and what lies next to it. */
export function WardView({ locale, page, publicUrl }: { locale: Locale; page: WardPage; publicUrl: string }) {
  const t = translator(locale, 'places')
  const { ward, cards, listed, makerCount, nearby } = page
  const name = inLocale(locale, ward.name.vi, ward.name.en)
  return (
    <>
      <div className="mt-2 flex items-start gap-4">
        <ShopIcon name="pin" className="mt-1 size-8 text-son sm:size-10" />
        <div>
          <h1 className="text-2xl sm:text-3xl">{name}</h1>
          <FormerDistricts locale={locale} districts={ward.districts} />
          {listed > 0 ? <p className="mt-2">{t('ward.size', { listed, makers: makerCount })}</p> : null}
        </div>
      </div>
      <ShelfSection
        id="listings"
        title={t('ward.listings', { name })}
        more={
          listed > cards.length
            ? { href: pathIn(locale, `/browse?ward=${ward.code}`), label: t('all-products', { count: listed }) }
            : undefined
        }
        className="mt-8"
      >
        {cards.length > 0 ? (
          <ListingShelf locale={locale} cards={cards} firstRows={1} />
        ) : (
          <EmptyState title={t('ward.none', { name })}>{t('ward.none-body')}</EmptyState>
        )}
      </ShelfSection>
      <ItemListData locale={locale} cards={cards} publicUrl={publicUrl} />
      <MakerList locale={locale} shelf={page} />
      {nearby.length > 0 ? (
        <ShelfSection id="nearby" title={t('ward.nearby')}>
          <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
            {nearby.map((each) => (
              <li key={each.code} className="border-b border-line">
                <WardLink locale={locale} ward={each} />
              </li>
            ))}
          </ul>
        </ShelfSection>
      ) : null}
    </>
  )
}

function FormerDistricts({ locale, districts }: { locale: Locale; districts: string[] }) {
  const t = translator(locale, 'places')
  if (districts.length === 0) return null
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-muted">
      {districts.map((source) => {
        const { slug, kind, name } = formerDistrict(source)
        return (
          <a
            key={slug}
            href={pathIn(locale, `/wards#${slug}`)}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline sm:min-h-8"
          >
            {t(`wards.district.${kind}`, { name })}
          </a>
        )
      })}
    </p>
  )
}
