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
      <section aria-labelledby="points">
        <h2 id="points" className="mb-3 text-lg">
          {t('list', { count: points.length })}
        </h2>
        {points.length === 0 ? <EmptyState title={t('empty')} /> : null}
        <ul className="flex flex-col gap-3">
          {points.map(({ id, name, address, ward, phone, hours, isDemo }) => (
            <li key={id} className="rounded-xl border border-line bg-sheet p-4">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <strong>{name.vi}</strong>
                {isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
              </p>
              <p className="mb-3 text-sm text-muted">
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
                body={t('close-why')}
                action={closeSalesPointAction.bind(null, locale, id)}
                kind="danger"
                words={{ go: t('close'), busy: t('busy') }}
              />
            </li>
          ))}
        </ul>
      </section>
      <Card className="lg:order-none max-lg:order-first">
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
    </div>
  )
}
