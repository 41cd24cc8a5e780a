import type { Metadata } from 'next'
import Link from 'next/link'
import { OrderClock } from '@/components/desk/order-clock'
import { ForWriters } from '@/components/layout/for-roles'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { listOrders } from '@/lib/desk/queries/orders'
import { formatDay, formatMoment } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/orders'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'orders')('title') }
}

export default async function OrdersPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'listings')
  const now = new Date()
  const orders = await listOrders(admin, now)
  const t = translator(locale, 'orders')
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ForWriters area="listings">
            <ButtonLink href={pathIn(locale, '/admin/orders/new')}>{t('new')}</ButtonLink>
          </ForWriters>
        }
      />
      {orders.length === 0 ? <EmptyState title={t('none')}>{t('none-body')}</EmptyState> : null}
      <ul
        aria-label={t('caption')}
        className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet empty:hidden"
      >
        {orders.map((order) => (
          <li
            key={order.id}
            className="grid gap-x-6 gap-y-1 p-4 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_auto] md:items-center"
          >
            <div className="min-w-0">
              <Link
                href={pathIn(locale, `/admin/orders/${order.id}`)}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
              >
                {order.product
                  ? t('one', { product: order.product, name: order.merchant.name })
                  : t('whole', { name: order.merchant.name })}
              </Link>
              <p className="text-sm text-muted">{order.authority}</p>
            </div>
            <p className="text-sm">
              {t('issued-line', { number: order.number, day: formatDay(order.issuedOn) })}
              <span className="block text-muted">
                {t('received')}: {formatMoment(order.receivedAt)}
              </span>
            </p>
            <OrderClock locale={locale} order={order} now={now} />
          </li>
        ))}
      </ul>
    </>
  )
}
