import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { type Freshness, freshnessOf, type LotSteps } from '../freshness-rules'

export type ProductFreshness = { listingId: string; name: string; freshness: Freshness }

type Row = {
  listingId: string
  name: string
  lots: { id: string; code: string; made: string; steps: (string | null)[]; findings: number }[]
}

/** How each of the merchant's products that shoppers can see stands with its lots, those that need something first. */
export async function listFreshness({ merchantId }: MerchantActor, today: Day): Promise<ProductFreshness[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT l.id AS "listingId", coalesce(nullif(r.name_vi, ''), p.name) AS name, coalesce(lots.list, '[]') AS lots
    FROM listing l JOIN registered_product p ON p.id = l.product_id LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'made', t.produced_on,
        'steps', coalesce(s.steps, '[]'), 'findings', coalesce(s.findings, 0))) AS list
      FROM (SELECT * FROM trace_lot t WHERE t.listing_id = l.id AND t.recalled_at IS NULL ORDER BY t.produced_on DESC LIMIT 24) t
      LEFT JOIN LATERAL (SELECT jsonb_agg(DISTINCT CASE WHEN e.biz_step IS NULL AND e.type = 'TransformationEvent'
            THEN 'commissioning' ELSE e.biz_step END) AS steps,
          sum((SELECT count(*) FROM trace_finding f WHERE f.event_id = e.id AND f.lot_id = t.id))::int AS findings
        FROM trace_link k JOIN trace_event e ON e.id = k.event_id
        WHERE k.lot_id = t.id AND NOT e.is_declaration AND NOT EXISTS (SELECT FROM trace_event w
          WHERE w.merchant_id = e.merchant_id AND w.event_id = e.event_id AND w.is_declaration)) s ON true) lots ON true
    WHERE l.merchant_id = ${merchantId}::uuid
      AND EXISTS (SELECT FROM shelf_entry e WHERE e.listing_id = l.id AND e.shown_through >= local_day(now()))
    ORDER BY 2, 1`
  const order = { none: 0, 'too-old': 1, lacking: 2, fresh: 3 }
  return rows
    .map(({ lots, ...row }) => ({
      ...row,
      freshness: freshnessOf(
        lots.map(({ made, ...lot }): LotSteps => ({ ...lot, producedOn: dayOfDate(new Date(made)) })),
        today,
      ),
    }))
    .sort((a, b) => order[a.freshness.state] - order[b.freshness.state])
}
