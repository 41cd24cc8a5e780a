import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { holdApplication, takeStep } from '../hold-application'
import { mayFollow } from '../rules'
import { tellApplicant } from '../tell-applicant'

export type Refused = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'changed' | 'reason-missing' }

type Refusal = { applicationId: string; version: number; kind: 'RETURNED' | 'REJECTED'; reason: string }

/** Sends an application back to be corrected, or turns it down; the applicant reads the reason. */
export const refuseApplication = (admin: ReviewingActor, refusal: Refusal): Promise<Refused> =>
  db.$transaction((tx) => refuseApplicationIn(tx, admin, refusal))

/** The same as part of the caller's transaction. */
export async function refuseApplicationIn(
  tx: Transaction,
  { userId }: ReviewingActor,
  { applicationId, version, kind, ...words }: Refusal,
): Promise<Refused> {
  const reason = words.reason.trim()
  if (!reason) return { ok: false, reason: 'reason-missing' }
  const held = await holdApplication(tx, { id: applicationId })
  if (!held) return { ok: false, reason: 'unknown' }
  if (held.version !== version) return { ok: false, reason: 'changed' }
  if (!mayFollow(held.state, kind)) return { ok: false, reason: 'not-now' }
  await takeStep(tx, held, { kind, reason, authorId: userId })
  await tx.application.update({ where: { id: applicationId }, data: { version: { increment: 1 } } })
  const verb = kind === 'RETURNED' ? 'application.returned' : 'application.rejected'
  await recordAudit(tx, {
    actorId: userId,
    verb,
    subject: 'application',
    subjectId: applicationId,
    before: { state: held.state },
    after: { state: kind.toLowerCase() },
  })
  const told = kind === 'RETURNED' ? 'application-returned' : 'application-rejected'
  await tellApplicant(tx, applicationId, told, { words: reason })
  return { ok: true }
}

/** The whole code of an applicant, which for a household is a personal ID: every look leaves an audit entry. */
export async function revealApplicantCode({ userId }: ReviewingActor, applicationId: string): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const person = await tx.applicationPerson.findUnique({ where: { applicationId }, select: { taxCode: true } })
    if (!person) return null
    await recordAudit(tx, {
      actorId: userId,
      verb: 'application.tax-code-seen',
      subject: 'application',
      subjectId: applicationId,
      unchanged: 'read',
    })
    return person.taxCode
  })
}
