import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { settleHolder } from '@/lib/auth/commands/settle-holder'
import { kindOf, settlement } from '@/lib/auth/identifier-rules'
import type { Identifier } from '@/lib/auth/types'
import { db, type Transaction } from '@/lib/db/client'
import { needsAnother } from '../rules'
import type { StaffRole } from '../types'
import { activeAdministrators, askWithin, type ChangeAsked, holdRoles } from './change-roles'

type Newcomer = { name: string; identifier: Identifier; role: StaffRole; reason: string }
type Refusal = Extract<ChangeAsked, { ok: false }>

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason)
  }
}

/**
 * Asks for a role for somebody who may have no account yet; the account alone lets nobody in. A refusal leaves nothing
 * behind, and whoever holds the identifier unproven loses nothing before the role is given (docs/decisions/076).
 */
export async function inviteToStaff(admin: AdminActor, who: Newcomer, now: Date): Promise<ChangeAsked> {
  try {
    return await db.$transaction(async (tx) => {
      const asked = await inviteWithin(tx, admin, who, now)
      if (!asked.ok) throw new Refused(asked)
      return asked
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

/** The same within the caller’s transaction, which undoes everything when it is refused. */
export async function inviteWithin(tx: Transaction, admin: AdminActor, who: Newcomer, now: Date): Promise<ChangeAsked> {
  await holdRoles(tx)
  const held = await holderOf(tx, admin, who, now)
  if (held !== null && typeof held !== 'string') return held
  const userId = held ?? (await newAccount(tx, admin, who, now))
  return askWithin(tx, admin, { userId, kind: 'GRANT', role: who.role, reason: who.reason }, now)
}

/** The account to ask for; null when a new one has to be made. */
async function holderOf(tx: Transaction, admin: AdminActor, { identifier }: Newcomer, now: Date) {
  const known = await tx.user.findUnique({
    where: identifier,
    include: { staffAppointments: { where: { endedAt: null }, select: { id: true } } },
  })
  if (!known) return null
  const outcome = settlement(known, kindOf(identifier))
  if (outcome === 'keep') return known.id
  // Settling would take a colleague's password or identifier, which nobody here does alone.
  if (known.staffAppointments.length > 0) return { ok: false, reason: 'is-staff' } as const satisfies Refusal
  if (needsAnother((await activeAdministrators(tx)).length)) {
    // What waits keeps the account alone, so it must be plain from the account what is settled once it is given.
    const isPlain = outcome === 'renew' && (known.email === null || known.phone === null)
    return isPlain ? known.id : ({ ok: false, reason: 'stated-by-another' } as const satisfies Refusal)
  }
  const settled = await settleHolder(tx, known, kindOf(identifier), { actorId: admin.userId, now })
  return settled?.userId ?? null
}

async function newAccount(tx: Transaction, { userId: actorId }: AdminActor, who: Newcomer, now: Date) {
  const { id } = await tx.user.create({
    data: { name: who.name, ...who.identifier, createdAt: now },
    select: { id: true },
  })
  await recordAudit(tx, { actorId, verb: 'user.invited', subject: 'user', subjectId: id, after: { hasAccount: true } })
  return id
}
