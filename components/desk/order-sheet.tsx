import Link from 'next/link'
import type { ReactNode } from 'react'
import { FoldedStep, StepForm } from '@/components/catalog/editor/step-form'
import { FactsList } from '@/components/catalog/review/facts-list'
import { ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { carryOutOrderAction, liftOrderAction } from '@/lib/desk/actions/orders'
import { orderDeadline } from '@/lib/desk/order-rules'
import type { OrderDetail } from '@/lib/desk/queries/orders'
import { formatDay, formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { OrderClock } from './order-clock'

type Props = { locale: Locale; order: OrderDetail; now: Date }

/** An order: the clock and what is to be done first, beside the document and what was hidden when. */
export function OrderSheet({ locale, order, now }: Props) {
  const t = translator(locale, 'orders')
  const isOpen = !order.hiddenAt && !order.liftedAt
  const count = order.listings.length
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <Facts locale={locale} order={order} />
        <Listings locale={locale} order={order} />
      </div>
      <Card className="border-2 border-son">
        <p className="text-lg">
          <OrderClock locale={locale} order={order} now={now} />
        </p>
        <p className="mt-1 mb-4 text-sm text-muted">
          {t('clock.deadline', { time: formatMoment(orderDeadline(order.receivedAt)) })}
        </p>
        <ForWriters area="listings">
          {isOpen ? (
            <>
              <p className="mb-3">{t('hide-note')}</p>
              <StepForm
                action={carryOutOrderAction.bind(null, locale, order.id)}
                kind="primary"
                words={{ go: t('hide', { count }), busy: t('busy') }}
                className="w-full"
              />
            </>
          ) : null}
          {order.liftedAt ? null : (
            <div className={isOpen ? 'mt-4' : ''}>
              <FoldedStep
                title={t('lift')}
                body={t('lift-note')}
                action={liftOrderAction.bind(null, locale, order.id)}
                words={{ go: t('lift'), busy: t('busy'), words: t('lift-words') }}
                wordsRequired
              />
            </div>
          )}
        </ForWriters>
      </Card>
    </div>
  )
}

function Facts({ locale, order }: Omit<Props, 'now'>) {
  const t = translator(locale, 'orders')
  const by = (name: string | null, at: Date | null): [string, ReactNode][] =>
    name && at ? [['', t('by-line', { by: name, time: formatMoment(at) })]] : []
  const named = (label: string, rows: [string, ReactNode][]): [string, ReactNode][] =>
    rows.map(([, value]) => [label, value])
  return (
    <Card>
      <h2 className="mb-3 text-lg">{t('facts')}</h2>
      <FactsList
        facts={[
          [t('form.authority'), order.authority],
          [t('facts'), t('issued-line', { number: order.number, day: formatDay(order.issuedOn) })],
          [t('received'), formatMoment(order.receivedAt)],
          [t('reason'), order.words],
          [t('file'), <OrderFile key="file" locale={locale} order={order} />],
          ...named(t('registered'), by(order.registeredBy, order.registeredAt)),
          ...named(t('hidden'), by(order.hiddenBy, order.hiddenAt)),
          ...named(t('lifted'), by(order.liftedBy, order.liftedAt)),
          ...(order.liftedWords ? ([[t('lift-words'), order.liftedWords]] satisfies [string, ReactNode][]) : []),
        ]}
      />
    </Card>
  )
}

function OrderFile({ locale, order: { id, file } }: Omit<Props, 'now'>) {
  const t = translator(locale, 'orders')
  if (!file) return t('no-file')
  return (
    <a
      href={`/api/orders/${id}/file`}
      download
      className="inline-flex min-h-11 items-center wrap-anywhere text-lam underline underline-offset-4"
    >
      {file.name} ({formatNumber(Math.ceil(file.sizeBytes / 1024), locale)} KB)
    </a>
  )
}

function Listings({ locale, order: { listings } }: Omit<Props, 'now'>) {
  const t = translator(locale, 'orders')
  return (
    <Card>
      <h2 className="text-lg">{t('listings')}</h2>
      <ul className="mt-2 divide-y divide-line">
        {listings.map(({ id, slug, name, isOpen, hiddenAt, restoredAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <Link
              href={pathIn(locale, `/listings/${slug}`)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            <span className="text-sm text-muted">
              {restoredAt && hiddenAt
                ? t('listing-restored', { from: formatMoment(hiddenAt), time: formatMoment(restoredAt) })
                : hiddenAt
                  ? t('listing-hidden', { time: formatMoment(hiddenAt) })
                  : t(isOpen ? 'listing-open' : 'listing-closed')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
