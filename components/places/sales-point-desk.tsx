import { FoldedStep } from '@/components/catalog/editor/step-form'
import { Badge } from '@/components/ui/badge'
import { Card, EmptyState } from '@/components/ui/card'
import { formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { addSalesPointAction, closeSalesPointAction } from '@/lib/places/actions'
import { listSalesPoints, listWardNames } from '@/lib/places/queries'
import { SalesPointForm } from './sales-point-form'

/** The points of sale that shoppers see, and adding one. */
export async function SalesPointDesk({ locale }: { locale: Locale }) {
  const t = translator(locale, 'sales-points')
  const [points, wards] = await Promise.all([listSalesPoints(), listWardNames()])
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Card className="lg:col-start-2 lg:row-start-1">
        <h2 className="mb-3 text-lg">{t('add')}</h2>
        <SalesPointForm
          action={addSalesPointAction.bind(null, locale)}
          wards={[
            { value: '', label: t('ward-choose') },
            ...wards.map((ward) => ({ value: ward.code, label: inLocale(locale, ward.fullNameVi, ward.fullNameEn) })),
          ]}
          words={{
            nameVi: t('name-vi'),
            nameEn: t('name-en'),
            address: t('address'),
            ward: t('ward'),
            phone: t('phone'),
            hoursVi: t('hours-vi'),
            hoursHint: t('hours-hint'),
            hoursEn: t('hours-en'),
            optional: t('optional'),
            save: t('save'),
            busy: t('busy'),
          }}
        />
      </Card>
      <section aria-labelledby="points" className="min-w-0 lg:col-start-1 lg:row-start-1">
        <h2 id="points" className="mb-3 text-lg">
          {t('list', { count: points.length })}
        </h2>
        {points.length === 0 ? <EmptyState title={t('empty')} /> : null}
        <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
          {points.map(({ id, name, address, ward, phone, hours, isDemo }) => (
            <li key={id} className="px-4 pt-3">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <strong>{name.vi}</strong>
                {isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
              </p>
              <p className="text-sm text-muted">
                {[
                  address,
                  address.includes(ward.vi) ? null : inLocale(locale, ward.vi, ward.en),
                  phone && formatPhone(phone),
                  hours.vi,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <FoldedStep
                title={t('close')}
                of={name.vi}
                body={t('close-why')}
                action={closeSalesPointAction.bind(null, locale, id)}
                kind="danger"
                words={{ go: t('close'), busy: t('busy') }}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
