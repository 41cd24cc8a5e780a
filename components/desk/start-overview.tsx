import { LawConcerns } from '@/components/law/law-concerns'
import type { StaffActor } from '@/lib/auth/actors'
import { readsIn } from '@/lib/auth/guards'
import type { DeskArea } from '@/lib/auth/types'
import { orderDeadline } from '@/lib/desk/order-rules'
import { listWaitingOrders } from '@/lib/desk/queries/orders'
import { countQueue, readQueueTimes } from '@/lib/desk/queries/queue'
import { countRequests } from '@/lib/desk/queries/requests'
import { countDecisions, countEnding } from '@/lib/desk/queries/start-counts'
import { deskKinds } from '@/lib/desk/types'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listLawConcerns } from '@/lib/law/queries'
import { countWaitingMerchants } from '@/lib/merchants/queries/list-merchants'
import { countFallenProofs } from '@/lib/readiness/queries/fallen-proofs'
import { countImportsToFinish } from '@/lib/registry/queries/imports'
import { StartTiles, type Tile } from './start-tile'
import { WaitingOrders } from './urgent-links'

/** What waits at the desk, as far as somebody may open it: each number is the way to what it counts. */
export async function StartOverview({ locale, staff }: { locale: Locale; staff: StaffActor }) {
  const t = translator(locale, 'desk-start')
  const now = new Date()
  const today = dayOf(now)
  const ifOpen = async <Found,>(area: DeskArea, find: () => Promise<Found>) => ((await readsIn(area)) ? find() : null)
  const [queue, decisions, orders, requests, ending, merchants, imports, law, fallen] = await Promise.all([
    ifOpen('listings', async () => countQueue(staff, await readQueueTimes(now))),
    ifOpen('listings', () => countDecisions(staff)),
    ifOpen('listings', () => listWaitingOrders(staff, now)),
    ifOpen('standings', () => countRequests(staff)),
    ifOpen('registry', () => countEnding(staff, today)),
    ifOpen('merchants', () => countWaitingMerchants(staff)),
    ifOpen('imports', () => countImportsToFinish(staff)),
    ifOpen('settings', () => listLawConcerns(staff, today)),
    ifOpen('proofs', () => countFallenProofs(staff)),
  ])
  const since = (day: Date | null | undefined) => (day ? t('oldest', { day: formatDay(dayOf(day)) }) : t('nothing'))
  const all = queue ? deskKinds.reduce((sum, kind) => sum + queue.counts[kind], 0) : 0
  const [firstOrder] = orders ?? []
  const deadlines: (Tile | null)[] = [
    queue && {
      ...{ key: 'overdue', path: '/admin/queue?overdue=1', count: queue.overdue, label: t('overdue'), isUrgent: true },
      note: t('of', { count: all }),
    },
    orders && {
      ...{ key: 'orders', path: '/admin/orders', count: orders.length, label: t('orders'), isUrgent: true },
      note: firstOrder ? t('orders-first', { time: formatMoment(orderDeadline(firstOrder.receivedAt)) }) : t('nothing'),
    },
    requests && {
      ...{ key: 'requests', path: '/admin/requests', count: requests.open, label: t('requests'), isUrgent: true },
      note: requests.open > 0 ? '' : t('nothing'),
    },
    ending && {
      ...{ key: 'ending', count: ending.count, label: t('ending'), note: t('ending-note') },
      path: `/admin/registry/calendar${ending.first ? `/${ending.first.slice(0, 7)}` : ''}`,
    },
  ]
  const waiting: (Tile | null)[] = queue
    ? deskKinds.map((kind) => ({
        ...{ key: kind, path: `/admin/queue?kind=${kind.toLowerCase()}`, count: queue.counts[kind] },
        ...{ label: t(kind), note: since(queue.oldest[kind]) },
      }))
    : []
  const besides: (Tile | null)[] = [
    decisions && {
      ...{ key: 'mine', path: '/admin/queue?mine=1', count: decisions.mine, label: t('mine') },
      note: decisions.mine > 0 ? '' : t('nothing'),
    },
    decisions && {
      ...{ key: 'held', path: '/admin/queue', count: decisions.held, label: t('held'), note: t('held-note') },
    },
    decisions && {
      ...{ key: 'failed', path: '/admin/queue?failed=1', count: decisions.failed, label: t('failed'), isUrgent: true },
      note: decisions.failed > 0 ? '' : t('nothing'),
    },
    // Seldom any: a tile only then.
    fallen
      ? {
          ...{ key: 'fallen', path: '/admin/proofs', count: fallen, label: t('fallen'), note: t('fallen-note') },
          isUrgent: true,
        }
      : null,
    merchants && {
      ...{ key: 'merchants', path: '/admin/merchants?state=waiting', count: merchants.waiting, label: t('merchants') },
      note: since(merchants.since),
    },
    imports !== null
      ? {
          ...{ key: 'imports', path: '/admin/registry', count: imports, label: t('imports') },
          note: imports > 0 ? '' : t('nothing'),
        }
      : null,
  ]
  const shown = (tiles: (Tile | null)[]) => tiles.filter((tile) => tile !== null)
  return (
    <>
      <WaitingOrders locale={locale} orders={orders ?? []} now={now} />
      <LawConcerns locale={locale} concerns={law ?? []} isElsewhere />
      <StartTiles locale={locale} id="deadlines" title={t('deadlines')} tiles={shown(deadlines)} />
      <StartTiles locale={locale} id="queue" title={t('queue')} tiles={shown(waiting)} />
      <StartTiles locale={locale} id="besides" title={t('besides')} tiles={shown(besides)} />
    </>
  )
}
