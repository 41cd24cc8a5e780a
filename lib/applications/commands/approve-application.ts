import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { db, type Transaction } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { writeAuthorisation } from '@/lib/merchants/commands/authorisations'
import { openMerchant } from '@/lib/merchants/commands/create-merchant'
import { holdMerchant } from '@/lib/merchants/commands/lock-merchant'
import { mayFollow as mayStand } from '@/lib/merchants/rules'
import { notifyAccount, notifyMerchant } from '@/lib/notices/commands/notify'
import { type LiveClaim, readClaims } from '../claim-facts'
import { holdApplication, takeStep } from '../hold-application'
import { inOrderOfReason, matchReason } from '../matching-rules'
import { findOwner, makeOwner, settleOwner } from '../owner-account'
import { mayFollow } from '../rules'
import { tellApplicant } from '../tell-applicant'
import type { MatchReason, Stated } from '../types'

type Link = { token: string; expiresAt: Date }

export type Approved =
  /** `isNew`: the account was made for this, so that the link to follow the application opens it too. */
  | { ok: true; merchantId: string; link: Link | null; isNew: boolean }
  | {
      ok: false
      reason:
        | 'unknown'
        | 'not-now'
        | 'changed'
        | 'disputed'
        | 'erased'
        | 'merchant-suspended'
        | 'owner-disabled'
        | 'owner-is-administrator'
    }

/**
 * Lets an applicant take part: opens their merchant with the producers that are theirs (the likeliest as its own, others by
 * an authorisation whose paper `paperFor` names), or hands them the merchant that already stands for a producer granted to
 * them; makes their account and, when it has no password yet, a one-time link. Refused while a claim is disputed.
 */
export const approveApplication = (
  admin: ReviewingActor,
  about: { applicationId: string; version: number },
  paperFor: (receivedAt: Date) => string,
  now: Date,
): Promise<Approved> => db.$transaction((tx) => approveApplicationIn(tx, admin, about, paperFor, now))

/** The same as part of the caller's transaction, which must not be kept when it is refused. */
export async function approveApplicationIn(
  tx: Transaction,
  admin: ReviewingActor,
  { applicationId, version }: { applicationId: string; version: number },
  paperFor: (receivedAt: Date) => string,
  now: Date,
): Promise<Approved> {
  const held = await holdApplication(tx, { id: applicationId })
  if (!held) return { ok: false, reason: 'unknown' }
  if (held.version !== version) return { ok: false, reason: 'changed' }
  if (!mayFollow(held.state, 'APPROVED')) return { ok: false, reason: 'not-now' }
  const application = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { person: true },
  })
  if (!application.person) return { ok: false, reason: 'erased' }
  const stated: Stated = { ...application.person, ...application }

  const { claims, isDisputed } = await holdClaims(tx, applicationId)
  if (isDisputed) return { ok: false, reason: 'disputed' }
  const known = await findOwner(tx, stated)
  if (known?.isDisabled) return { ok: false, reason: 'owner-disabled' }
  if (known?.isAdministrator && (!known.hasPassword || known.outcome === 'renew'))
    return { ok: false, reason: 'owner-is-administrator' }

  const taken = await takeOver(tx, admin, claims)
  if (!taken) return { ok: false, reason: 'merchant-suspended' }
  const free = await inOrder(
    tx,
    stated,
    claims.filter((claim) => heldBy(claim) === null),
  )
  const [first] = taken
  const merchantId = first ?? (await open(tx, admin, stated, free.shift() ?? null))
  const paper = { documentNumber: paperFor(application.createdAt), validFrom: dayOf(now), validUntil: null }
  for (const producerId of free) await writeAuthorisation(tx, admin, merchantId, { producerId, ...paper })

  for (const id of taken) await tellTaken(tx, id, application.name, now)
  const by = { actorId: admin.userId, now }
  const { userId: ownerId, isNew, isReady } = await settleOwner(tx, stated, known, by)
  await makeOwner(tx, stated, ownerId, taken.length > 0 ? taken : [merchantId], admin.userId)
  const to = { userId: ownerId, merchantId, createdById: admin.userId }
  const proves = known && !isNew ? known.kind : stated.phone ? 'PHONE' : 'EMAIL'
  const link = isReady ? null : await issueLink(tx, { ...to, proves }, now)
  await tx.application.update({
    where: { id: applicationId },
    data: { merchantId, ownerId, isOwnerNew: isNew, version: { increment: 1 } },
  })
  await takeStep(tx, held, { kind: 'APPROVED', authorId: admin.userId })
  await recordAudit(tx, {
    actorId: admin.userId,
    verb: 'application.approved',
    subject: 'application',
    subjectId: applicationId,
    detail: { merchantId, ownerId, producers: claims.map(({ producerId }) => producerId) },
    before: { state: held.state },
    after: { state: 'approved' },
  })
  // The letter goes to the address that was stated, which proves nothing about an account that was there before. Its link is
  // another than the administrator's, since each proves only what it was sent to.
  const byLetter = isNew && stated.email ? await issueLink(tx, { ...to, proves: 'EMAIL' }, now, 'RESET_PASSWORD') : null
  const entry = byLetter ? `/link/${byLetter.token}` : undefined
  await tellApplicant(tx, applicationId, 'application-approved', { entry })
  const told = { kind: 'merchant-approved', params: { merchant: stated.name }, path: '/merchant' } as const
  await notifyAccount(tx, ownerId, { ...told, merchantId }, now, 'desk')
  return { ok: true, merchantId, link, isNew }
}

/** The claims that are the applicant's. Their producers stand still, so that nobody else is given one meanwhile. */
async function holdClaims(tx: Transaction, applicationId: string) {
  await tx.$queryRaw`
    SELECT p.id FROM producer p JOIN application_claim c ON c.producer_id = p.id
    WHERE c.application_id = ${applicationId}::uuid AND c.withdrawn_at IS NULL
    ORDER BY p.id FOR NO KEY UPDATE OF p`
  const claims = await readClaims(tx, [applicationId])
  return {
    isDisputed: claims.some(({ state }) => state === 'disputed'),
    claims: claims.filter(({ state }) => state !== 'refused'),
  }
}

/** The merchant that stands for a claimed producer; null for none. */
const heldBy = ({ rivals }: LiveClaim) => rivals.find(({ kind }) => kind === 'merchant')?.id ?? null

/** Merchants that stand for granted producers and go on under the applicant; null when one of them is suspended. */
async function takeOver(tx: Transaction, admin: ReviewingActor, claims: LiveClaim[]): Promise<string[] | null> {
  const ids = [...new Set(claims.flatMap((claim) => heldBy(claim) ?? []))].sort()
  for (const merchantId of ids) {
    const merchant = await holdMerchant(tx, merchantId)
    if (merchant?.last === 'SUSPENDED') return null
    if (!merchant || !mayStand(merchant.last, 'APPROVED')) continue
    await tx.merchantStanding.create({
      data: {
        ...{ merchantId, kind: 'APPROVED', authorId: admin.userId },
        ...{ effectiveAt: merchant.at, recordedAt: merchant.at },
      },
    })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.approved',
      subject: 'merchant',
      subjectId: merchantId,
      before: { standing: merchant.last },
      after: { standing: 'APPROVED' },
    })
  }
  return ids
}

/** Tells the people of a merchant, before somebody new owns it. */
async function tellTaken(tx: Transaction, merchantId: string, name: string, now: Date) {
  const { name: merchant } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
  const told = { kind: 'merchant-taken-over', params: { merchant, name }, path: '/merchant/team' } as const
  await notifyMerchant(tx, merchantId, told, {}, now)
}

/** The producers of claims, the likeliest to be the applicant first. */
async function inOrder(tx: Transaction, stated: Stated, claims: LiveClaim[]): Promise<string[]> {
  const producers = await tx.producer.findMany({
    where: { id: { in: claims.map(({ producerId }) => producerId) } },
    select: { id: true, name: true, taxCode: true, wardCode: true },
    orderBy: { id: 'asc' },
  })
  const weakest: MatchReason = 'same-name'
  return inOrderOfReason(
    producers.map((producer) => ({ id: producer.id, reason: matchReason(stated, producer) ?? weakest })),
  ).map(({ id }) => id)
}

async function open(tx: Transaction, admin: ReviewingActor, stated: Stated, producerId: string | null) {
  const producer = producerId
    ? await tx.producer.findUnique({ where: { id: producerId }, select: { address: true } })
    : null
  const { name, legalForm, taxCode, wardCode, phone } = stated
  const address = producer?.address ?? null
  return openMerchant(tx, admin, { name, legalForm, taxCode, wardCode, phone, address, producerId }, true)
}
