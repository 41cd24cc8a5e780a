import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import type { Verdict } from '@/lib/verifier/types'
import type { ExemptionRow, ProofRow } from '../types'

/** Everything recorded about a merchant's four solutions, newest first. */
export async function merchantFacts(
  merchantId: string,
  on: Pick<Transaction, 'proof' | 'solutionExemption'> = db,
): Promise<{ proofs: ProofRow[]; exemptions: ExemptionRow[] }> {
  const name = { select: { name: true } }
  const [proofs, exemptions] = await Promise.all([
    on.proof.findMany({
      where: { merchantId },
      include: {
        submittedBy: name,
        reviews: { include: { author: name }, orderBy: [{ effectiveAt: 'desc' }, { seq: 'desc' }] },
        verifications: {
          where: { upheld: { isNot: null } },
          select: { verdict: true, upheld: { include: { author: name } } },
          orderBy: { seq: 'desc' },
        },
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
    }),
    on.solutionExemption.findMany({
      where: { merchantId },
      include: { recordedBy: name, withdrawnBy: name },
      orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }],
    }),
  ])
  return {
    proofs: proofs.map(({ reviews, verifications, validFrom, validUntil, submittedBy, ...proof }) => ({
      id: proof.id,
      solution: proof.solution,
      number: proof.number,
      issuer: proof.issuer,
      note: proof.note,
      validFrom: dayOfDate(validFrom),
      validUntil: validUntil && dayOfDate(validUntil),
      submittedAt: proof.submittedAt,
      submittedBy: submittedBy?.name ?? null,
      decisions: reviews.map(({ decision, effectiveAt, recordedAt, seq, words, author }) => ({
        kind: decision,
        effectiveAt,
        recordedAt,
        seq: Number(seq),
        words,
        author: author?.name ?? null,
      })),
      upholdings: verifications.flatMap(({ verdict, upheld }) =>
        upheld
          ? {
              ...{ at: upheld.recordedAt, verdict: verdict as Verdict, words: upheld.words },
              author: upheld.author?.name ?? null,
            }
          : [],
      ),
    })),
    exemptions: exemptions.map((row) => ({
      id: row.id,
      solution: row.solution,
      legalSource: row.legalSource,
      effectiveFrom: dayOfDate(row.effectiveFrom),
      effectiveUntil: row.effectiveUntil && dayOfDate(row.effectiveUntil),
      recordedAt: row.recordedAt,
      recordedBy: row.recordedBy?.name ?? null,
      withdrawnAt: row.withdrawnAt,
      withdrawnBy: row.withdrawnBy?.name ?? null,
      withdrawnReason: row.withdrawnReason,
    })),
  }
}
