import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { listWaitingOrders, type OrderRow } from '@/lib/desk/queries/orders'
import { countRequests } from '@/lib/desk/queries/requests'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { countFallenProofs } from '@/lib/readiness/queries/fallen-proofs'
import { OrderClock } from './order-clock'

const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** What does not wait in the queue: authorities' orders with their clock, what asks for a second person, proofs that fell. */
export async function UrgentLinks({ locale, admin }: { locale: Locale; admin: StaffActor }) {
  const now = new Date()
  const [orders, { open }, fallen] = await Promise.all([
    listWaitingOrders(admin, now),
    countRequests(admin),
    countFallenProofs(admin),
  ])
  const t = translator(locale, 'queue')
  return (
    <>
      <WaitingOrders locale={locale} orders={orders} now={now} />
      {open > 0 ? (
        <Notice kind="warning" title={t('requests', { count: open })} className="mb-4">
          <Link href={pathIn(locale, '/admin/requests')} prefetch={false} className={link}>
            {t('requests-open')}
          </Link>
        </Notice>
      ) : null}
      {fallen > 0 ? (
        <Notice kind="warning" className="mb-4">
          <Link href={pathIn(locale, '/admin/proofs')} prefetch={false} className={link}>
            {translator(locale, 'reverified')('needs-top', { count: fallen })}
          </Link>
        </Notice>
      ) : null}
    </>
  )
}

/** Authorities' orders that wait, each with its clock and the way there. */
export function WaitingOrders({ locale, orders, now }: { locale: Locale; orders: OrderRow[]; now: Date }) {
  if (orders.length === 0) return null
  return (
    <Notice kind="error" title={translator(locale, 'queue')('orders', { count: orders.length })} className="mb-4">
      <ul>
        {orders.map((order) => (
          <li key={order.id} className="flex flex-wrap items-center gap-x-3">
            <Link href={pathIn(locale, `/admin/orders/${order.id}`)} prefetch={false} className={link}>
              {order.product ?? order.merchant.name}
            </Link>
            <OrderClock locale={locale} order={order} now={now} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
