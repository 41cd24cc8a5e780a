import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { addDays, addMonths, type Day, dateOfDay, dayOfDate } from '@/lib/format/days'

/** Days ahead within which the start page counts certificates that end. */
const ENDING_DAYS = 60

/** What one's own and everybody's decisions still wait for. */
export type DecisionCounts = { mine: number; held: number; failed: number }

/** How many items somebody holds, how many decisions wait their seconds, and how many could not happen and wait again. */
export async function countDecisions({ userId }: StaffActor): Promise<DecisionCounts> {
  const [row] = await db.$queryRaw<DecisionCounts[]>`
    SELECT (SELECT count(*) FROM desk_claim WHERE user_id = ${userId}::uuid AND until > now())::int AS mine,
      (SELECT count(*) FROM desk_decision WHERE taken_back_at IS NULL AND settled_at IS NULL)::int AS held,
      (SELECT count(*) FROM (SELECT DISTINCT kind, item_id FROM desk_decision WHERE refusal IS NOT NULL) f
        WHERE EXISTS (SELECT FROM desk_open_item i WHERE i.kind = f.kind AND i.item_id = f.item_id))::int AS failed`
  return row ?? { mine: 0, held: 0, failed: 0 }
}

/** How many certificates without a successor end within the days to come, and the first of these days. */
export async function countEnding(_: StaffActor, today: Day): Promise<{ count: number; first: Day | null }> {
  const [row] = await db.$queryRaw<{ count: number; first: Date | null }[]>`
    SELECT count(*)::int AS count, min(s.last_day) AS first FROM certificate_standing s
    -- With its extension a certificate lasts 36 months and 180 days at most; this leaves most of them out before anything is computed.
    WHERE s.issued_on BETWEEN ${dateOfDay(addMonths(addDays(today, -185), -36))}::date
        AND ${dateOfDay(addMonths(addDays(today, ENDING_DAYS + 5), -36))}::date
      AND s.last_day BETWEEN ${dateOfDay(today)}::date AND ${dateOfDay(addDays(today, ENDING_DAYS))}::date
      AND s.state NOT IN ('revoked', 'not-yet')
      AND NOT EXISTS (SELECT FROM certificate n
        WHERE n.product_id = s.product_id AND n.withdrawn_at IS NULL AND n.issued_on > s.issued_on)`
  return { count: row?.count ?? 0, first: row?.first ? dayOfDate(row.first) : null }
}
