import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { standingEvents } from '../rules'

export type LotEvidence = {
  code: string
  gtin: string
  producedOn: Day
  standard: string
  isRecalled: boolean
  /** What stands of the journey, the earliest first. */
  steps: { at: Date; step: string; place: string | null }[]
}

const MOST = 12

type Row = { lot_id: string; eventId: string; isDeclaration: boolean; at: Date; step: string; place: string | null }

/** The newest lots of the merchant's own listing with what stands of their journeys. */
export async function listLotEvidence({ merchantId }: MerchantActor, listingId: string): Promise<LotEvidence[]> {
  const lots = await db.traceLot.findMany({
    where: { merchantId, listingId },
    orderBy: [{ producedOn: 'desc' }, { createdAt: 'desc' }],
    take: MOST,
  })
  const rows = await db.$queryRaw<Row[]>`
    SELECT k.lot_id, e.event_id AS "eventId", e.is_declaration AS "isDeclaration", e.event_time AS at,
      coalesce(e.biz_step, CASE e.type WHEN 'TransformationEvent' THEN 'made' ELSE 'other' END) AS step,
      (SELECT p.name FROM trace_place p WHERE p.merchant_id = ${merchantId}::uuid
        AND coalesce(e.biz_location, e.read_point) IN ('urn:uuid:' || p.id, 'https://id.gs1.org/414/' || p.gln) LIMIT 1) AS place
    FROM trace_link k JOIN trace_event e ON e.id = k.event_id
    WHERE k.lot_id = ANY(${lots.map(({ id }) => id)}::uuid[]) ORDER BY e.event_time, e.seq`
  return lots.map(({ id, code, gtin, producedOn, standard, recalledAt }) => ({
    ...{ code, gtin, standard, producedOn: dayOfDate(producedOn), isRecalled: recalledAt !== null },
    steps: standingEvents(rows.filter(({ lot_id }) => lot_id === id)).map(({ at, step, place }) => ({
      at,
      step,
      place,
    })),
  }))
}
