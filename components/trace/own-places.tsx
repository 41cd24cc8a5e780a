import { BackLink } from '@/components/ui/back-link'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { WardName } from '@/lib/places/queries'
import { addPlaceAction, withdrawPlaceAction } from '@/lib/trace/actions/desk'
import type { OwnPlace } from '@/lib/trace/queries/own-lots'

const kinds = ['WORKSHOP', 'FARM', 'WAREHOUSE', 'STORE', 'OTHER'] as const

/** Adds a place of the merchant. */
export function PlaceForm({ locale, wards }: { locale: Locale; wards: WardName[] }) {
  const t = translator(locale, 'trace-desk')
  return (
    <FieldsForm
      action={addPlaceAction}
      hidden={{ locale }}
      go={t('place.save')}
      busy={t('place.busy')}
      fields={[
        {
          name: 'kind',
          label: t('place.kind'),
          options: kinds.map((value) => ({ value, label: t(`place.kinds.${value}`) })),
        },
        { name: 'name', label: t('place.name'), maxLength: 120 },
        { name: 'address', label: t('place.address'), maxLength: 300 },
        {
          name: 'wardCode',
          label: t('place.ward'),
          options: [
            { value: '', label: t('place.ward-none') },
            ...wards.map(({ code, fullNameVi, fullNameEn }) => ({
              value: code,
              label: inLocale(locale, fullNameVi, fullNameEn),
            })),
          ],
          isOptional: true,
        },
        {
          name: 'gln',
          label: t('place.gln'),
          hint: t('place.gln-hint'),
          type: 'number',
          maxLength: 20,
          isOptional: true,
        },
      ]}
    />
  )
}

/** The merchant's places and a form for another. */
export function OwnPlaces({ locale, places, wards }: { locale: Locale; places: OwnPlace[]; wards: WardName[] }) {
  const t = translator(locale, 'trace-desk')
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/trace')}>{t('one.back')}</BackLink>
      <PageHead title={t('place.title')} intro={t('place.intro')} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <h2 className="mb-3 text-xl">{t('place.add')}</h2>
          <PlaceForm locale={locale} wards={wards} />
        </Card>
        {places.length === 0 ? (
          <EmptyState title={t('place.none')} />
        ) : (
          <ul className="flex flex-col gap-3">
            {places.map((place) => (
              <li key={place.id} className="rounded-xl border border-line bg-sheet p-4">
                <p className="font-semibold">{place.name}</p>
                <p className="mb-3 text-muted">
                  {place.address}
                  {place.gln ? ` · GLN ${place.gln}` : ''}
                </p>
                <FieldsForm
                  action={withdrawPlaceAction}
                  hidden={{ locale, placeId: place.id }}
                  go={t('place.remove')}
                  busy={t('place.busy')}
                  kind="danger"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
