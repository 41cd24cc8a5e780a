import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db, type Transaction } from '@/lib/db/client'
import type { FourEyesKind } from '@/lib/db/generated/enums'
import { isUniqueViolation } from '@/lib/db/unique-violation'

/** A step that wants a second person; `shown`: the digest of the consequences that the asker saw. */
export type SecondStep = { kind: FourEyesKind; subjectId: string; words: string; shown?: string }

const trace = ({ kind, subjectId }: Pick<SecondStep, 'kind' | 'subjectId'>) => ({ detail: { kind, about: subjectId } })

/** Puts on record that somebody asks for a step; null when it is asked for already. Answers the request's id. */
export async function askForSecond(askedById: string, step: SecondStep): Promise<string | null> {
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.fourEyesRequest.create({ data: { ...step, askedById }, select: { id: true } })
      const entry = { actorId: askedById, verb: 'request.asked', subject: 'request' as const, subjectId: id }
      await recordAudit(tx, { ...entry, ...trace(step), after: { waits: true } })
      return id
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

/** Puts on record, in the transaction of the step, that it was done by one since there was no second. */
export async function recordDoneAlone(tx: Transaction, userId: string, step: SecondStep): Promise<void> {
  const settled = { settledById: userId, settledAt: new Date(), isConfirmed: true }
  const { id } = await tx.fourEyesRequest.create({
    data: { ...step, ...settled, askedById: userId, isAlone: true },
    select: { id: true },
  })
  const entry = { actorId: userId, verb: 'request.done-alone', subject: 'request' as const, subjectId: id }
  await recordAudit(tx, { ...entry, ...trace(step), after: { isConfirmed: true, isAlone: true } })
}

/** Closes what still waits about a step that is no longer wanted. */
export async function closeSecond(
  tx: Transaction,
  userId: string,
  step: Pick<SecondStep, 'kind' | 'subjectId'>,
): Promise<void> {
  const { kind, subjectId } = step
  const open = await tx.fourEyesRequest.findFirst({ where: { kind, subjectId, settledAt: null }, select: { id: true } })
  if (!open) return
  await tx.fourEyesRequest.update({
    where: { id: open.id },
    data: { settledById: userId, settledAt: new Date(), isConfirmed: false },
  })
  const entry = { actorId: userId, verb: 'request.refused', subject: 'request' as const, subjectId: open.id }
  await recordAudit(tx, { ...entry, ...trace(step), before: { waits: true }, after: { isConfirmed: false } })
}
