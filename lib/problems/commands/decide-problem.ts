import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { mayStep } from '../rules'
import type { ProblemStepKind } from '../types'

export type Stepped = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'no-words' }

/** Opens a handled report again, with the reason. */
export const reopenProblem = (admin: ReviewingActor, reportId: string, words: string): Promise<Stepped> =>
  db.$transaction((tx) => stepProblemIn(tx, admin, { reportId, kind: 'REOPENED', words }))

/** Marks an open report as handled, or opens a handled one again, as part of the caller's transaction. */
export async function stepProblemIn(
  tx: Transaction,
  admin: ReviewingActor,
  { reportId, kind, ...typed }: { reportId: string; kind: ProblemStepKind; words: string },
): Promise<Stepped> {
  const words = typed.words.trim()
  if (words === '') return { ok: false, reason: 'no-words' }
  // Of two administrators at once the second finds what the first did.
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM problem_report WHERE id = ${reportId}::uuid FOR UPDATE`
  if (!held) return { ok: false, reason: 'unknown' }
  const last = await tx.problemStep.findFirst({ where: { reportId }, orderBy: [{ at: 'desc' }, { seq: 'desc' }] })
  if (!mayStep(last?.kind ?? null, kind)) return { ok: false, reason: 'not-now' }
  await tx.problemStep.create({ data: { reportId, kind, words, authorId: admin.userId } })
  const verb = kind === 'HANDLED' ? 'problem.handled' : 'problem.reopened'
  await recordAudit(tx, {
    actorId: admin.userId,
    verb,
    subject: 'problem',
    subjectId: reportId,
    before: { step: last?.kind ?? null },
    after: { step: kind },
  })
  return { ok: true }
}

/** Erases how to reach the reporter, for good; also when there is nothing left to erase. */
export async function eraseContact(admin: ReviewingActor, reportId: string): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.problemContact.deleteMany({ where: { reportId } })
    if (count === 0) return { ok: false }
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'problem.contact-erased',
      subject: 'problem',
      subjectId: reportId,
      before: { hasContact: true },
      after: { hasContact: false },
    })
    return { ok: true }
  })
}
