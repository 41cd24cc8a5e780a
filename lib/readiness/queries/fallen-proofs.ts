import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Reason, reasons } from '@/lib/verifier/reasons'
import { verdictsBestFirst } from '../invoice-choice'

const bestFirst = [...verdictsBestFirst]
const notes = Object.keys(reasons).filter((reason) => reasons[reason as Reason] === 'note')

/** The findings of a verification that do something to its verdict. */
const weighing = (row: string) => Prisma.sql`((jsonb_path_query_array(${Prisma.raw(row)}.report, '$.reasons[*]')
  || jsonb_path_query_array(${Prisma.raw(row)}.report, '$.signatures[*].reasons[*]')) - ${notes}::text[])`

/**
 * Proofs, one or all, that count and are judged worse now than when they were accepted, in however many steps, also up again;
 * with who upheld the acceptance. That settles what it was decided about and no more: another verdict, another identity or a
 * finding that was not there asks again, also where it came between.
 */
export const fallenProofs = (proofId: string | null) => Prisma.sql`
  SELECT p.id AS proof_id, l.id AS verification_id, k.verdict AS "from",
    u.recorded_at AS upheld_at, u.words AS upheld_words, u.name AS upheld_by
  FROM proof p
  CROSS JOIN LATERAL (SELECT decision, recorded_at FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) r
  CROSS JOIN LATERAL (SELECT id, verdict FROM proof_verification v WHERE v.proof_id = p.id ORDER BY v.seq DESC LIMIT 1) l
  CROSS JOIN LATERAL (SELECT coalesce(
    (SELECT v.verdict FROM proof_verification v WHERE v.proof_id = p.id AND v.verified_at <= r.recorded_at ORDER BY v.seq DESC LIMIT 1),
    (SELECT v.verdict FROM proof_verification v WHERE v.proof_id = p.id ORDER BY v.seq LIMIT 1)) AS verdict) k
  LEFT JOIN LATERAL (
    SELECT h.recorded_at, h.words, a.name
    FROM proof_verification v JOIN proof_upheld h ON h.verification_id = v.id LEFT JOIN app_user a ON a.id = h.author_id
    WHERE v.proof_id = p.id AND NOT EXISTS (SELECT FROM proof_verification x WHERE x.proof_id = p.id AND x.seq > v.seq
      AND (x.verdict <> v.verdict OR x.identity <> v.identity OR NOT ${weighing('v')} @> ${weighing('x')}))
    ORDER BY v.seq DESC LIMIT 1) u ON true
  WHERE (${proofId}::uuid IS NULL OR p.id = ${proofId}::uuid)
    AND r.decision = 'ACCEPTED' AND (p.valid_until IS NULL OR p.valid_until >= local_day(now()))
    -- Most are as good as can be: what they were accepted with need not be looked for.
    AND l.verdict <> ${bestFirst[0]}::text
    AND array_position(${bestFirst}::text[], l.verdict) > array_position(${bestFirst}::text[], k.verdict)`

/** How many proofs count, are judged worse than when they were accepted, and have nobody's word for it yet. */
export async function countFallenProofs(_staff: StaffActor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${fallenProofs(null)}) f WHERE f.upheld_at IS NULL`
  return row?.count ?? 0
}
