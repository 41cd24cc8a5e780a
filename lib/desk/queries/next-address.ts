import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { itemAddress, type QueueFilter, queueAddress } from '../queue-address'
import type { ItemRef } from '../types'
import { findArrival } from './item'
import { findFirst, findPlace, readQueueTimes } from './queue'

/** Where to go on after an item: the next under the filter, else the first, else the queue, which is empty then. */
export async function findNextAddress(
  admin: StaffActor,
  item: ItemRef,
  filter: QueueFilter,
  more: Record<string, string>,
): Promise<string> {
  const times = await readQueueTimes(new Date())
  const arrivedAt = await findArrival(item)
  const next = arrivedAt ? (await findPlace(admin, { arrivedAt, itemId: item.itemId }, filter, times)).next : null
  const to = next ?? (await findFirst(admin, filter, times))
  return to ? itemAddress(to, filter, more) : queueAddress(filter, more)
}
