import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { translator } from '@/lib/i18n/translator'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { reportProblem } from '@/lib/problems/commands/report-problem'
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

/**
 * Counts that a lot's or box's code was opened; answers whether the box was seen far apart today. The first time that it is, the
 * administrators are told as of a fake. Made-up serials count as none.
 */
export async function countScan(
  lotId: string,
  serial: string | null,
  address: string | null,
  now: Date,
): Promise<boolean> {
  const own = serial !== null && isOwnSerial(lotId, serial) ? serial : ''
  const day = dayOf(now)
  const [row] = await db.$queryRaw<{ times: number }[]>`
    INSERT INTO trace_scan (lot_id, serial, day, area, times)
    VALUES (${lotId}::uuid, ${own}, ${dateOfDay(day)}::date, ${areaOf(address, day)}, 1)
    ON CONFLICT (lot_id, serial, day, area) DO UPDATE SET times = trace_scan.times + 1 RETURNING times`
  if (own === '') return false
  const areas = await db.traceScan.count({ where: { lotId, serial: own, day: dateOfDay(day) } })
  if (areas === FAR_APART && row?.times === 1) await tellOfCopy(lotId, own, day)
  return areas >= FAR_APART
}

/** Puts the suspicion among what shoppers report, where administrators look already, and tells the lot's maker. */
async function tellOfCopy(lotId: string, serial: string, day: Day) {
  const lot = await db.traceLot.findUnique({
    where: { id: lotId },
    select: { listingId: true, code: true, merchantId: true },
  })
  const listing =
    lot &&
    (await db.listing.findUnique({
      where: { id: lot.listingId },
      select: { slug: true, merchant: { select: { name: true } }, product: { select: { name: true } } },
    }))
  if (!lot || !listing) return
  const words = translator('vi', 'trace-desk')('far-report', { lot: lot.code, serial, day: formatDay(day) })
  await reportProblem(listing.slug, { kind: 'COUNTERFEIT', words, contact: null }, { locale: 'vi', address: null })
  const told = { merchant: listing.merchant.name, product: listing.product.name, lot: lot.code, serial, day }
  await db.$transaction((tx) =>
    notifyMerchant(tx, lot.merchantId, {
      ...{ kind: 'code-copied', path: `/merchant/trace/lots/${lotId}` },
      params: told,
    }),
  )
}
