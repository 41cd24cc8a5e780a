import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { isOwnSerial } from '../serials'

/** From so many groups of networks within one day a box's code is more likely copied than shown around. */
export const FAR_APART = 4

/** One of 256 groups, salted by the day: nobody can be followed from one day to the next. */
function areaOf(address: string | null, day: string): number {
  const network = address?.includes(':')
    ? address.split(':').slice(0, 2).join(':')
    : address?.split('.').slice(0, 2).join('.')
  return Number.parseInt(digestOf(`area ${day} ${network ?? ''}`).slice(0, 2), 16)
}

/** Counts that a lot's or box's code was opened; answers whether the box was seen far apart today. Made-up serials count as none. */
export async function countScan(
  lotId: string,
  serial: string | null,
  address: string | null,
  now: Date,
): Promise<boolean> {
  const own = serial !== null && isOwnSerial(lotId, serial) ? serial : ''
  const day = dayOf(now)
  await db.$executeRaw`
    INSERT INTO trace_scan (lot_id, serial, day, area, times) VALUES (${lotId}::uuid, ${own}, ${dateOfDay(day)}::date, ${areaOf(address, day)}, 1)
    ON CONFLICT (lot_id, serial, day, area) DO UPDATE SET times = trace_scan.times + 1`
  if (own === '') return false
  const areas = await db.traceScan.count({ where: { lotId, serial: own, day: dateOfDay(day) } })
  return areas >= FAR_APART
}
