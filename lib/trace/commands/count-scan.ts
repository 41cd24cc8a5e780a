import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { translator } from '@/lib/i18n/translator'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { keepReport } from '@/lib/problems/commands/report-problem'
import { admitReport } from '@/lib/problems/report-limit'
import { isSettled } from '../queries/far-days'
import { FAR_APART, FAR_DAYS } from '../scan-rules'
import { isOwnSerial } from '../serials'

/** One of 256 groups, salted by the day: nobody can be followed from one day to the next. */
function areaOf(address: string | null, day: string): number {
  const network = address?.includes(':')
    ? address.split(':').slice(0, 2).join(':')
    : address?.split('.').slice(0, 2).join('.')
  return Number.parseInt(digestOf(`area ${day} ${network ?? ''}`).slice(0, 2), 16)
}

/**
 * Counts that a lot's or box's code was opened; answers whether the box was seen far apart today and the city has not settled it.
 * The first box of a lot that is on a day is told of as of a fake. Made-up serials count as none.
 */
export async function countScan(
  lotId: string,
  serial: string | null,
  address: string | null,
  now: Date,
): Promise<boolean> {
  const own = serial !== null && isOwnSerial(lotId, serial) ? serial : ''
  const day = dayOf(now)
  await db.$executeRaw`
    INSERT INTO trace_scan (lot_id, serial, day, area, times)
    VALUES (${lotId}::uuid, ${own}, ${dateOfDay(day)}::date, ${areaOf(address, day)}, 1)
    ON CONFLICT (lot_id, serial, day, area) DO UPDATE SET times = trace_scan.times + 1`
  if (own === '') return false
  const areas = await db.traceScan.count({ where: { lotId, serial: own, day: dateOfDay(day) } })
  if (areas < FAR_APART) return false
  const [told] = await db.$queryRaw<{ settled: boolean }[]>`
    SELECT ${isSettled} AS settled FROM trace_copy_report c WHERE c.lot_id = ${lotId}::uuid AND c.day = ${dateOfDay(day)}::date`
  if (!told) await tellOfCopy(lotId, own, day)
  return !told?.settled
}

/** Puts the suspicion among what shoppers report, where administrators look already, and tells the lot's maker: once a lot and day. */
async function tellOfCopy(lotId: string, serial: string, day: Day) {
  const lot = await db.traceLot.findUnique({
    where: { id: lotId },
    select: { listingId: true, code: true, merchantId: true },
  })
  const listing =
    lot &&
    (await db.listing.findUnique({
      where: { id: lot.listingId },
      select: {
        ...{ id: true, approvedRevisionId: true, firstApprovedAt: true },
        ...{ merchant: { select: { name: true } }, product: { select: { name: true } } },
      },
    }))
  // Where reports flood in, the next scan tries again.
  if (!lot || !listing || !(await admitReport(null)).admitted) return
  const t = translator('vi', 'trace-desk')
  const words = `${t('far-report', { lot: lot.code, serial, day: formatDay(day) })} ${t('far-settle', { days: FAR_DAYS })}`
  const params = { merchant: listing.merchant.name, product: listing.product.name, lot: lot.code, serial, day }
  await db.$transaction(async (tx) => {
    // Of scans that come at the same moment one writes the row; the others wait for it and find it there.
    const { count } = await tx.traceCopyReport.createMany({
      data: [{ lotId, day: dateOfDay(day) }],
      skipDuplicates: true,
    })
    if (count === 0) return
    if (listing.firstApprovedAt) {
      const report = await keepReport(tx, listing, { kind: 'COUNTERFEIT', words, contact: null }, 'vi')
      const where = { lotId_day: { lotId, day: dateOfDay(day) } }
      await tx.traceCopyReport.update({ where, data: { reportId: report.id } })
    }
    await notifyMerchant(tx, lot.merchantId, { kind: 'code-copied', path: `/merchant/trace/lots/${lotId}`, params })
  })
}
