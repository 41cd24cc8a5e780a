import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { mayStep } from '../rules'
import type { ProblemStepKind } from '../types'

export type Stepped = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'no-words' }

/** Marks an open report as handled, with what was found and done. */
export const handleProblem = (admin: ReviewingActor, reportId: string, words: string) =>
  step(admin, reportId, 'HANDLED', words)

/** Opens a handled report again, with the reason. */
export const reopenProblem = (admin: ReviewingActor, reportId: string, words: string) =>
  step(admin, reportId, 'REOPENED', words)

async function step(admin: ReviewingActor, reportId: string, kind: ProblemStepKind, typed: string): Promise<Stepped> {
  const words = typed.trim()
  if (words === '') return { ok: false, reason: 'no-words' }
  return db.$transaction(async (tx) => {
    // Of two administrators at once the second finds what the first did.
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM problem_report WHERE id = ${reportId}::uuid FOR UPDATE`
    if (!held) return { ok: false, reason: 'unknown' }
    const last = await tx.problemStep.findFirst({ where: { reportId }, orderBy: [{ at: 'desc' }, { seq: 'desc' }] })
    if (!mayStep(last?.kind ?? null, kind)) return { ok: false, reason: 'not-now' }
    await tx.problemStep.create({ data: { reportId, kind, words, authorId: admin.userId } })
    const verb = kind === 'HANDLED' ? 'problem.handled' : 'problem.reopened'
    await recordAudit(tx, { actorId: admin.userId, verb, subject: 'problem', subjectId: reportId })
    return { ok: true }
  })
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
    })
    return { ok: true }
  })
}
