import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { WardName } from '@/lib/places/queries'
import { createLotAction } from '@/lib/trace/actions/desk'
import { units } from '@/lib/trace/input'
import type { OwnPlace, TraceableListing } from '@/lib/trace/queries/own-lots'
import { PlaceForm } from './own-places'

/** Begins a lot; before that the place where things are made, which every lot needs. */
export function NewLot({
  locale,
  places,
  listings,
  today,
  code,
  wards,
}: {
  locale: Locale
  places: OwnPlace[]
  listings: TraceableListing[]
  today: string
  /** A lot number nobody has used yet. */
  code: string
  wards: WardName[]
}) {
  const t = translator(locale, 'trace-desk')
  const unitWords = translator(locale, 'trace')
  const [first] = listings
  return (
    <div className="max-w-2xl">
      <BackLink href={pathIn(locale, '/merchant/trace')}>{t('one.back')}</BackLink>
      <PageHead title={t('lot.new-title')} intro={t('lot.new-intro')} />
      {listings.length === 0 ? (
        <Notice kind="warning" title={t('need-listing.title')}>
          {t('need-listing.body')}
        </Notice>
      ) : places.length === 0 ? (
        <Card>
          <h2 className="text-xl">{t('need-place.title')}</h2>
          <p className="mb-4 text-muted">{t('need-place.body')}</p>
          <PlaceForm locale={locale} wards={wards} />
        </Card>
      ) : (
        <Card>
          <FieldsForm
            action={createLotAction}
            hidden={{ locale }}
            go={t('lot.submit')}
            busy={t('lot.busy')}
            fields={[
              {
                name: 'listingId',
                label: t('lot.listing'),
                options: listings.map(({ id, name }) => ({ value: id, label: name })),
              },
              { name: 'gtin', label: t('lot.gtin'), hint: t('lot.gtin-hint'), maxLength: 20, isOptional: true },
              {
                name: 'code',
                label: t('lot.code'),
                hint: t('lot.code-hint'),
                initial: code,
                maxLength: 20,
              },
              { name: 'producedOn', label: t('lot.produced'), type: 'date', initial: today },
              {
                name: 'bestBefore',
                label: t('lot.best-before'),
                hint: t('lot.best-before-hint'),
                type: 'date',
                isOptional: true,
              },
              { name: 'quantity', label: t('lot.quantity'), type: 'number', maxLength: 20 },
              {
                name: 'unit',
                label: t('lot.unit'),
                options: units.map((value) => ({ value, label: unitWords(`origin.units.${value}`) })),
                initial: first?.lastUnit,
              },
              {
                name: 'standard',
                label: t('lot.standard'),
                hint: t('lot.standard-hint'),
                initial: first?.lastStandard,
                maxLength: 200,
              },
              {
                name: 'placeId',
                label: t('lot.place'),
                options: places.map(({ id, name }) => ({ value: id, label: name })),
                // Things are rarely made in a shop.
                initial: (places.find(({ kind }) => kind === 'WORKSHOP') ?? places.find(({ kind }) => kind === 'FARM'))
                  ?.id,
              },
            ]}
          />
        </Card>
      )}
    </div>
  )
}
