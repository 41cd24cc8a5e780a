import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import { FAR_APART, farSince } from '../scan-rules'

/** Whether the report `c` as of a fake was handled by the city, and not opened again. */
export const isSettled = Prisma.sql`coalesce((SELECT k.kind = 'HANDLED' FROM problem_step k
  WHERE k.report_id = c.report_id ORDER BY k.at DESC, k.seq DESC LIMIT 1), false)`

/** `serial` and `day` of every box of a lot that was far apart lately; days that the city settled are left out. */
export const farDaysOf = (lotId: Prisma.Sql, today: Day) => Prisma.sql`
  SELECT f.serial, f.day FROM trace_scan f
  WHERE f.lot_id = ${lotId} AND f.serial <> '' AND f.day >= ${dateOfDay(farSince(today))}::date
    AND NOT EXISTS (SELECT FROM trace_copy_report c WHERE c.lot_id = f.lot_id AND c.day = f.day AND ${isSettled})
  GROUP BY f.serial, f.day HAVING count(*) >= ${FAR_APART}`
