import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

export type WaitingMerchant = { id: string; name: string; since: Date; proofs: number }
export type WaitingMerchants = { total: number; first: WaitingMerchant[] }

const SHOWN = 5

type Row = { id: string; name: string; since: Date; proofs: number; total: number }

const gather = (rows: Row[]): WaitingMerchants => ({
  total: rows[0]?.total ?? 0,
  first: rows.map(({ total: _, ...row }) => row),
})

/** Merchants with proofs that nobody has looked at yet, those that wait longest first. */
export async function listMerchantsWithWaitingProofs(_: StaffActor): Promise<WaitingMerchants> {
  return gather(
    await db.$queryRaw<Row[]>`
      SELECT m.id, m.name, min(p.submitted_at) AS since, count(*)::int AS proofs, (count(*) OVER ())::int AS total
      FROM merchant m JOIN proof p ON p.merchant_id = m.id
      WHERE NOT EXISTS (SELECT FROM proof_review r WHERE r.proof_id = p.id)
      GROUP BY m.id ORDER BY since, m.id LIMIT ${SHOWN}`,
  )
}

/** Merchants that may take part and have nobody who could sign in for them, the oldest first. */
export async function listMerchantsWithoutUser(_: StaffActor): Promise<WaitingMerchants> {
  return gather(
    await db.$queryRaw<Row[]>`
      SELECT m.id, m.name, m.created_at AS since, 0 AS proofs, (count(*) OVER ())::int AS total
      FROM merchant m
      WHERE m.is_active AND NOT EXISTS (
        SELECT FROM merchant_member mm JOIN app_user u ON u.id = mm.user_id AND u.disabled_at IS NULL
        WHERE mm.merchant_id = m.id AND mm.removed_at IS NULL)
      ORDER BY m.created_at, m.id LIMIT ${SHOWN}`,
  )
}
