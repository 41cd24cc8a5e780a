import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { admitApplication } from '../application-limit'
import { holdApplication, takeStep } from '../hold-application'
import { changedFields, isOpen, keptDays } from '../rules'
import { sealedFollowPath, tellApplicant } from '../tell-applicant'
import type { Stated } from '../types'

export type Submitted =
  | { ok: true; isNew: boolean }
  | { ok: false; reason: 'unknown-ward' | 'closed' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

type Sender = { locale: Locale; address: string | null }

/**
 * Keeps what somebody states under the secret of their link: as a new application, or as a correction of the one that the
 * link belongs to, so that a form sent twice makes one. Nobody is asked who they are; the number from one client address
 * is bounded instead (`address`, null when it tells nothing).
 */
export async function submitApplication(token: string, stated: Stated, sender: Sender): Promise<Submitted> {
  const admitted = await admitApplication(sender.address)
  if (!admitted.admitted) return { ok: false, reason: 'wait', waitSeconds: admitted.waitSeconds }
  const digest = tokenDigest(token)
  return db.$transaction(async (tx): Promise<Submitted> => {
    const ward = await tx.ward.findUnique({ where: { code: stated.wardCode }, select: { code: true } })
    if (!ward) return { ok: false, reason: 'unknown-ward' }
    // The same form sent twice at once finds no row to hold.
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(${digest}))) AS held`
    const held = await holdApplication(tx, { tokenDigest: digest })
    if (!held) return receive(tx, token, stated, sender.locale)
    if (!isOpen(held.state)) return { ok: false, reason: 'closed' }
    return correct(tx, held, stated)
  })
}

async function receive(tx: Transaction, token: string, stated: Stated, locale: Locale): Promise<Submitted> {
  const { name, legalForm, wardCode, representative, taxCode, phone, email } = stated
  const eraseOn = dateOfDay(addDays(dayOf(new Date()), keptDays.RECEIVED))
  const { id } = await tx.application.create({
    data: {
      ...{ tokenDigest: tokenDigest(token), name, legalForm, wardCode, locale },
      person: { create: { representative, taxCode, phone, email, eraseOn, sealedPath: sealedFollowPath(token) } },
      steps: { create: { kind: 'RECEIVED' } },
    },
    select: { id: true },
  })
  await recordAudit(tx, {
    actorId: null,
    verb: 'application.received',
    subject: 'application',
    subjectId: id,
    detail: { legalForm, wardCode },
    after: { state: 'waiting' },
  })
  await tellApplicant(tx, id, 'application-received')
  return { ok: true, isNew: true }
}

type Held = NonNullable<Awaited<ReturnType<typeof holdApplication>>>

async function correct(tx: Transaction, held: Held, stated: Stated): Promise<Submitted> {
  const before = await tx.application.findUniqueOrThrow({ where: { id: held.id }, include: { person: true } })
  if (!before.person) return { ok: false, reason: 'closed' }
  const changed = changedFields({ ...before.person, ...before }, stated)
  if (held.state === 'waiting' && changed.length === 0) return { ok: true, isNew: false }
  const { name, legalForm, wardCode, representative, taxCode, phone, email } = stated
  const claims = await tx.applicationClaim.count({ where: { applicationId: held.id, withdrawnAt: null } })
  // Under another name, code or ward the registry may know them after all.
  const asksAgain = claims === 0 && ['name', 'taxCode', 'wardCode'].some((field) => changed.includes(field))
  await tx.application.update({
    where: { id: held.id },
    data: {
      ...{ name, legalForm, wardCode, version: { increment: 1 } },
      person: { update: { representative, taxCode, phone, email } },
      ...(asksAgain ? { claimsAnsweredAt: null } : {}),
    },
  })
  await takeStep(tx, held, { kind: 'CORRECTED', authorId: null, changed })
  await recordAudit(tx, {
    actorId: null,
    verb: 'application.corrected',
    subject: 'application',
    subjectId: held.id,
    detail: { fields: changed },
    before: { state: held.state },
    after: { state: 'waiting' },
  })
  return { ok: true, isNew: false }
}
