const HOUR_MS = 3_600_000

/** Within how many hours an authority's order is to be carried out. */
export const ORDER_HOURS = 24

export const orderDeadline = (receivedAt: Date) => new Date(receivedAt.getTime() + ORDER_HOURS * HOUR_MS)

type Order = { receivedAt: Date; hiddenAt: Date | null; liftedAt: Date | null }

export type OrderState = 'open' | 'late' | 'hidden' | 'hidden-late' | 'lifted'

/** Where an order stands: to be carried out, late, carried out in time or late, or lifted since. */
export function orderState({ receivedAt, hiddenAt, liftedAt }: Order, now: Date): OrderState {
  if (liftedAt) return 'lifted'
  const deadline = orderDeadline(receivedAt)
  if (hiddenAt) return hiddenAt <= deadline ? 'hidden' : 'hidden-late'
  return now <= deadline ? 'open' : 'late'
}

/** Minutes until the deadline; negative for those since. For one that was carried out: what was left then. */
export const minutesLeft = ({ receivedAt, hiddenAt }: Order, now: Date) =>
  Math.floor((orderDeadline(receivedAt).getTime() - (hiddenAt ?? now).getTime()) / 60_000)

/** Whether a listing comes back when an order is lifted: only where no other order still asks that it stays away. */
export const comesBack = (orders: readonly { id: string; restoredAt: Date | null }[], lifted: string) =>
  orders.some(({ id, restoredAt }) => id === lifted && restoredAt === null) &&
  !orders.some(({ id, restoredAt }) => id !== lifted && restoredAt === null)
