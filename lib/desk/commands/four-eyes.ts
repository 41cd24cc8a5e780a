import 'server-only'
import { confirmBlock, mayTakeBack, onAsking } from '@/lib/audit/four-eyes-rules'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor, ReviewingActor } from '@/lib/auth/actors'
import { listAdministratorIds } from '@/lib/auth/queries'
import { listSameHand } from '@/lib/auth/same-hand'
import { db, type Transaction } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { type Day, dateOfDay, dayOfDate } from '@/lib/format/days'
import { suspendMerchantIn } from '@/lib/merchants/commands/decide-standing'
import { makeChangeIn } from '@/lib/registry/commands/change-registry'
import { revokeCertificateIn } from '@/lib/registry/commands/revoke-certificate'
import type { FourEyesKind, RevocationGround } from '../types'

export type Revocation = { ground: RevocationGround; documentNumber: string; effectiveOn: Day; words: string }

export type Asked = { ok: true; requestId: string; isAlone: boolean } | { ok: false; reason: Block | 'already-asked' }

/** Asks that a certificate be revoked; it is once another administrator confirms, or at once where there is no other. */
export const askRevocation = (
  admin: ReviewingActor,
  certificateId: string,
  { words, effectiveOn, ...rest }: Revocation,
) =>
  ask(admin, {
    kind: 'CERTIFICATE_REVOCATION',
    subjectId: certificateId,
    words,
    ...rest,
    effectiveOn: dateOfDay(effectiveOn),
  })

/** Asks that a merchant be suspended; the same. */
export const askSuspension = (admin: ReviewingActor, merchantId: string, words: string) =>
  ask(admin, {
    ...{ kind: 'MERCHANT_SUSPENSION' as const, subjectId: merchantId, words },
    ...{ ground: null, documentNumber: null, effectiveOn: null },
  })

type Step = {
  kind: FourEyesKind
  subjectId: string
  words: string
  ground: RevocationGround | null
  documentNumber: string | null
  effectiveOn: Date | null
  shown?: string | null
}

async function ask(admin: ReviewingActor, step: Step): Promise<Asked> {
  const confirmers = await listAdministratorIds()
  const isAlone = onAsking(admin.userId, confirmers) === 'alone'
  try {
    return await db.$transaction(async (tx): Promise<Asked> => {
      const block = await stepBlock(tx, step)
      if (block) return { ok: false, reason: block }
      const { id } = await tx.fourEyesRequest.create({
        data: { ...step, askedById: admin.userId, isAlone },
        select: { id: true },
      })
      await audit(tx, admin, 'request.asked', id, step)
      if (!isAlone) return { ok: true, requestId: id, isAlone }
      const refused = await takeEffect(tx, admin, step)
      if (refused) throw new Refused(refused)
      await settle(tx, admin, id, true, null)
      await audit(tx, admin, 'request.done-alone', id, step)
      return { ok: true, requestId: id, isAlone }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'already-asked' }
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    throw error
  }
}

type Block = 'unknown' | 'already-revoked' | 'not-now' | 'other-effects' | 'no-longer'

class Refused extends Error {
  constructor(readonly reason: Block) {
    super(reason)
  }
}

async function stepBlock(tx: Transaction, { kind, subjectId }: Step): Promise<Block | null> {
  if (kind === 'MERCHANT_SUSPENSION') {
    const merchant = await tx.merchant.findUnique({ where: { id: subjectId }, select: { isActive: true } })
    if (!merchant) return 'unknown'
    return merchant.isActive ? null : 'not-now'
  }
  if (kind === 'REGISTRY_CHANGE') return null
  const certificate = await tx.certificate.findUnique({
    where: { id: subjectId },
    select: { revocations: { take: 1 } },
  })
  if (!certificate) return 'unknown'
  return certificate.revocations.length > 0 ? 'already-revoked' : null
}

export type Confirmed = { ok: true } | { ok: false; reason: Block | 'settled' | 'own' | 'same-hand' }

// Taking back an import of a whole city takes seconds.
const patience = { timeout: 120_000, maxWait: 10_000 }

/** Confirms what another administrator asked for: from then on it holds. */
export async function confirmRequest(admin: AdminActor, requestId: string): Promise<Confirmed> {
  try {
    return await db.$transaction(async (tx): Promise<Confirmed> => {
      const request = await holdRequest(tx, requestId)
      if (!request) return { ok: false, reason: 'unknown' }
      const sameHand = await listSameHand(tx, admin.userId, [request.askedById])
      const block = confirmBlock(request, admin.userId, sameHand)
      if (block) return { ok: false, reason: block }
      const refused =
        (await stepBlock(tx, request)) ??
        (request.kind === 'REGISTRY_CHANGE'
          ? await changeRegistry(tx, admin, request)
          : await takeEffect(tx, admin, request))
      if (refused) throw new Refused(refused)
      await settle(tx, admin, requestId, true, null)
      await audit(tx, admin, 'request.confirmed', requestId, request)
      return { ok: true }
    }, patience)
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    throw error
  }
}

/** Refuses what another asked for, or takes one's own asking back; nothing else happens. */
export async function refuseRequest(admin: ReviewingActor, requestId: string, words: string): Promise<Confirmed> {
  return db.$transaction(async (tx): Promise<Confirmed> => {
    const request = await holdRequest(tx, requestId)
    if (!request) return { ok: false, reason: 'unknown' }
    if (request.settledAt) return { ok: false, reason: 'settled' }
    await settle(tx, admin, requestId, false, words.trim() || null)
    const verb = mayTakeBack(request, admin.userId) ? 'request.taken-back' : 'request.refused'
    await audit(tx, admin, verb, requestId, request)
    return { ok: true }
  })
}

async function holdRequest(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM four_eyes_request WHERE id = ${id}::uuid FOR UPDATE`
  return tx.fourEyesRequest.findUnique({ where: { id } })
}

const settle = (
  tx: Transaction,
  { userId }: ReviewingActor,
  id: string,
  isConfirmed: boolean,
  settledWords: string | null,
) =>
  tx.fourEyesRequest.update({
    where: { id },
    data: { settledById: userId, settledAt: new Date(), isConfirmed, settledWords },
  })

const states = {
  ...{ 'request.asked': 'waiting', 'request.done-alone': 'done-alone', 'request.confirmed': 'confirmed' },
  ...{ 'request.refused': 'refused', 'request.taken-back': 'taken-back' },
}

const audit = (
  tx: Transaction,
  { userId }: ReviewingActor,
  verb: keyof typeof states,
  subjectId: string,
  step: Pick<Step, 'kind' | 'subjectId'>,
) =>
  recordAudit(tx, {
    actorId: userId,
    ...{ verb, subject: 'request', subjectId },
    detail: { kind: step.kind, about: step.subjectId },
    before: verb === 'request.asked' ? null : { state: 'waiting' },
    after: { state: states[verb] },
  })

async function changeRegistry(tx: Transaction, admin: AdminActor, { subjectId, shown }: Step): Promise<Block | null> {
  const made = await makeChangeIn(tx, admin, subjectId, shown ?? null)
  if (made.ok) return null
  return made.reason === 'other-effects' ? 'other-effects' : 'no-longer'
}

/** Does what was asked for, in the name of whoever confirmed; answers why it cannot be, or null. */
async function takeEffect(tx: Transaction, admin: ReviewingActor, step: Step): Promise<Block | null> {
  const { kind, subjectId, words, ground, documentNumber, effectiveOn } = step
  if (kind === 'MERCHANT_SUSPENSION') {
    const suspended = await suspendMerchantIn(tx, admin, subjectId, words)
    if (suspended.ok) return null
    return suspended.reason === 'unknown' ? 'unknown' : 'not-now'
  }
  if (!ground || !documentNumber || !effectiveOn) return 'unknown'
  const revocation = { ground, documentNumber, effectiveOn: dayOfDate(effectiveOn), note: words }
  const revoked = await revokeCertificateIn(tx, admin, { id: subjectId, ...revocation })
  if (revoked.ok) return null
  return revoked.reason === 'before-issue' ? 'not-now' : revoked.reason
}
