import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { StaffActor } from '@/lib/auth/actors'
import { listWaitingOrders } from '@/lib/desk/queries/orders'
import { countRequests } from '@/lib/desk/queries/requests'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { countFallenProofs } from '@/lib/readiness/queries/fallen-proofs'
import { OrderClock } from './order-clock'

const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** What does not wait in the queue: authorities' orders with their clock, what asks for a second person, proofs that fell. */
export async function UrgentLinks({
  locale,
  admin,
  isStart = false,
}: {
  locale: Locale
  admin: StaffActor
  /** On the start page, which counts requests and proofs in tiles. */
  isStart?: boolean
}) {
  const now = new Date()
  const [orders, { open }, fallen] = await Promise.all([
    listWaitingOrders(admin, now),
    countRequests(admin),
    isStart ? 0 : countFallenProofs(admin),
  ])
  const t = translator(locale, 'queue')
  return (
    <>
      {orders.length > 0 ? (
        <Notice kind="error" title={t('orders', { count: orders.length })} className="mb-4">
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
      ) : null}
      {open > 0 && !isStart ? (
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
