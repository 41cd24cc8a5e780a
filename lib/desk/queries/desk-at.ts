import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import type { Day } from '@/lib/format/days'
import { type QueueFilter, queueFilter } from '../queue-address'
import type { ItemDesk, ItemRef, QueuePlace } from '../types'
import { findArrival, findItemDesk } from './item'
import { findPlace, readQueueTimes } from './queue'

/** Where somebody stands in the queue: the item with what the desk knows about it, and what is beside it under their filter. */
export type DeskAt = {
  admin: StaffActor
  ref: ItemRef
  filter: QueueFilter
  desk: ItemDesk
  place: QueuePlace
  holidays: ReadonlySet<Day>
  now: Date
  /** The decision that led here, and whether one was taken back. */
  after: string | undefined
  back: string | undefined
}

type Asked = Record<string, string | string[] | undefined>

/** Reads it for an item's page from the page's address. */
export async function findDeskAt(admin: StaffActor, ref: ItemRef, asked: Asked): Promise<DeskAt> {
  const times = await readQueueTimes(new Date())
  const filter = queueFilter(asked)
  const arrivedAt = await findArrival(ref)
  const [desk, place] = await Promise.all([
    findItemDesk(admin, ref, times),
    arrivedAt ? findPlace(admin, { arrivedAt, itemId: ref.itemId }, filter, times) : { previous: null, next: null },
  ])
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  return {
    ...{ admin, ref, filter, desk, place, holidays: times.holidays, now: times.now },
    ...{ after: text(asked.after), back: text(asked.back) },
  }
}
