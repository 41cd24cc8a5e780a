import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Reason, reasons } from '@/lib/verifier/reasons'
import { verdictsBestFirst } from '../invoice-choice'
import type { ProofFall } from '../types'

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
  SELECT p.id AS "proofId", l.id AS "verificationId", k.verdict AS "from", l.verdict AS "to", l.store_version AS "storeVersion",
    u.recorded_at AS "upheldAt", u.words AS "upheldWords", u.name AS "upheldBy"
  FROM proof p
  CROSS JOIN LATERAL (SELECT decision, recorded_at FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) r
  CROSS JOIN LATERAL (SELECT id, verdict, store_version FROM proof_verification v WHERE v.proof_id = p.id ORDER BY v.seq DESC LIMIT 1) l
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

/** Who upheld a proof, as a row tells; null where nobody did. */
export type StoredUpholding = { upheldAt: Date | null; upheldBy: string | null; upheldWords: string | null }

/** A row with who upheld it in one piece. */
export const shownUpholding = <Row extends StoredUpholding>({ upheldAt: at, upheldBy, upheldWords, ...row }: Row) => ({
  ...row,
  upheld: at && { at, author: upheldBy, words: upheldWords ?? '' },
})

/** How the machine came to think worse of a proof that counts; null where it did not, or the proof does not count. */
export const findFall = (_staff: StaffActor, proofId: string) => fallIn(db, proofId)

/** The same as a part of the caller's transaction. */
export async function fallIn(on: Pick<Transaction, '$queryRaw'>, proofId: string): Promise<ProofFall | null> {
  const [row] = await on.$queryRaw<(Omit<ProofFall, 'upheld'> & StoredUpholding)[]>(fallenProofs(proofId))
  return row ? shownUpholding(row) : null
}

/** How many proofs count, are judged worse than when they were accepted, and have nobody's word for it yet. */
export async function countFallenProofs(_staff: StaffActor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${fallenProofs(null)}) f WHERE f."upheldAt" IS NULL`
  return row?.count ?? 0
}
