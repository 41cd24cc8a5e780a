import { ShelfSection } from '@/components/catalog/shelf-section'
import type { WardPage } from '@/lib/catalog/place-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { formerDistrict } from '@/lib/places/district-rules'
import { MakerList } from './maker-list'
import { PlaceListings } from './place-listings'
import { VillageLinks } from './village-links'
import { WardList } from './ward-index'

/** A ward as shoppers see it: what comes from it, who makes it, its craft villages, and what lies next to it. */
export function WardView({ locale, page, publicUrl }: { locale: Locale; page: WardPage; publicUrl: string }) {
  const t = translator(locale, 'places')
  const { ward, listed, makerCount, nearby, villages } = page
  const name = inLocale(locale, ward.name.vi, ward.name.en)
  return (
    <>
      <h1 className="mt-2 text-2xl sm:text-3xl">{name}</h1>
      <FormerDistricts locale={locale} districts={ward.districts} />
      {listed > 0 ? <p>{t('ward.size', { listed, makers: makerCount })}</p> : null}
      {villages.length > 0 ? (
        <ShelfSection id="villages" title={t('ward.villages')} className="mt-8">
          <VillageLinks locale={locale} villages={villages} />
        </ShelfSection>
      ) : null}
      <PlaceListings
        locale={locale}
        shelf={page}
        browse={`/browse?ward=${ward.code}`}
        publicUrl={publicUrl}
        words={{ title: t('ward.listings', { name }), none: t('ward.none', { name }), noneBody: t('ward.none-body') }}
      />
      <MakerList locale={locale} shelf={page} />
      {nearby.length > 0 ? (
        <ShelfSection id="nearby" title={t('ward.nearby')}>
          <WardList locale={locale} wards={nearby} className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4" />
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
