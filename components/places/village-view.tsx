import { ShelfSection } from '@/components/catalog/shelf-section'
import { ShopIcon } from '@/components/layout/shop-icon'
import type { VillagePage } from '@/lib/catalog/place-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { MakerList } from './maker-list'
import { PlaceListings } from './place-listings'
import { VillageLinks } from './village-links'

/** A craft village as shoppers see it: what it is known for, what it offers, who makes it, and its likes. */
export function VillageView({ locale, page, publicUrl }: { locale: Locale; page: VillagePage; publicUrl: string }) {
  const t = translator(locale, 'places')
  const { village, listed, makerCount, alike } = page
  const name = inLocale(locale, village.name.vi, village.name.en)
  const { ward, craft, intro } = village
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">{name}</h1>
      <p className="mt-1 text-lg text-quy-ink">{t('village.craft', { craft: inLocale(locale, craft.vi, craft.en) })}</p>
      <p className="mt-3 max-w-prose sm:text-lg">{inLocale(locale, intro.vi, intro.en)}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-6 text-muted">
        <a
          href={pathIn(locale, `/wards/${ward.slug}`)}
          className="inline-flex min-h-11 items-center gap-1.5 text-lam underline-offset-4 hover:underline"
        >
          <ShopIcon name="pin" />
          {inLocale(locale, ward.name.vi, ward.name.en)}
        </a>
        {listed > 0 ? t('village.size', { listed, makers: makerCount }) : null}
      </p>
      <PlaceListings
        locale={locale}
        shelf={page}
        browse={`/browse?village=${village.slug}`}
        publicUrl={publicUrl}
        words={{
          title: t('village.listings', { name }),
          none: t('village.none', { name }),
          noneBody: t('village.none-body'),
        }}
      />
      <MakerList locale={locale} shelf={page} />
      {alike.length > 0 ? (
        <ShelfSection id="alike" title={t('village.alike')}>
          <VillageLinks locale={locale} villages={alike} />
        </ShelfSection>
      ) : null}
    </>
  )
}
