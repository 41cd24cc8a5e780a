import { FoldedStep } from '@/components/catalog/editor/step-form'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card, EmptyState } from '@/components/ui/card'
import { formatPhone } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addSalesPointAction, closeSalesPointAction } from '@/lib/places/actions'
import { listSalesPoints } from '@/lib/places/queries'
import { SalesPointFields } from './sales-point-fields'

/** The points of sale that shoppers see, and adding one. */
export async function SalesPointDesk({ locale }: { locale: Locale }) {
  const t = translator(locale, 'sales-points')
  const points = await listSalesPoints()
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <ForWriters area="places">
        <Card className="lg:col-start-2 lg:row-start-1">
          <h2 className="mb-3 text-lg">{t('add')}</h2>
          <SalesPointFields locale={locale} action={addSalesPointAction.bind(null, locale)} save={t('save')} />
        </Card>
      </ForWriters>
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
              <ForWriters area="places">
                <p>
                  <a
                    href={pathIn(locale, `/admin/sales-points/${id}`)}
                    aria-label={t('correct-of', { name: name.vi })}
                    className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
                  >
                    {t('correct')}
                  </a>
                </p>
                <FoldedStep
                  title={t('close')}
                  of={name.vi}
                  body={t('close-why')}
                  action={closeSalesPointAction.bind(null, locale, id)}
                  kind="danger"
                  words={{ go: t('close'), busy: t('busy') }}
                />
              </ForWriters>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
