import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import { settleHolder } from '@/lib/auth/commands/settle-holder'
import { type HeldIdentifiers, kindOf, settlement } from '@/lib/auth/identifier-rules'
import type { Identifier, IdentifierKind } from '@/lib/auth/types'
import type { Transaction } from '@/lib/db/client'
import type { KnownUser, Stated } from './types'

type Contact = Pick<Stated, 'phone' | 'email'>

const facts = {
  staffAppointments: { where: { endedAt: null }, select: { id: true } },
  memberships: { where: { removedAt: null }, select: { merchant: { select: { name: true } } } },
} as const

export type Owner = KnownUser & { held: HeldIdentifiers & { id: string }; kind: IdentifierKind; isDisabled: boolean }

/**
 * The account under the phone number stated, else under the e-mail address; one that is known to be that person's goes
 * before one that only states it too. Null for nobody.
 */
export async function findOwner(tx: Pick<Transaction, 'user'>, { phone, email }: Contact): Promise<Owner | null> {
  const by = async (where: Identifier): Promise<Owner | null> => {
    const user = await tx.user.findUnique({ where, include: facts })
    if (!user) return null
    const { id, name, createdAt, emailVerifiedAt, phoneVerifiedAt } = user
    const kind = kindOf(where)
    const held = { id, email: user.email, phone: user.phone, emailVerifiedAt, phoneVerifiedAt }
    return {
      ...{ id, name, held, kind, since: createdAt, outcome: settlement(held, kind) },
      hasPassword: user.passwordHash !== null,
      isDisabled: user.disabledAt !== null,
      isAdministrator: user.staffAppointments.length > 0,
      merchants: user.memberships.map(({ merchant }) => merchant.name),
    }
  }
  const [byPhone, byEmail] = [phone ? await by({ phone }) : null, email ? await by({ email }) : null]
  return [byPhone, byEmail].find((one) => one?.outcome === 'keep') ?? byPhone ?? byEmail
}

/**
 * The account that goes on as the applicant's: the known one, or a new one. Whoever held it unproven loses what they had, see
 * `settleHolder`. `isReady`: its person has a password already.
 */
export async function settleOwner(
  tx: Transaction,
  { representative, phone, email }: Contact & Pick<Stated, 'representative'>,
  known: Owner | null,
  by: { actorId: string; now: Date },
): Promise<{ userId: string; isNew: boolean; isReady: boolean }> {
  const settled = known && (await settleHolder(tx, known.held, known.kind, by))
  if (settled) return { userId: settled.userId, isNew: false, isReady: !settled.isRenewed && known.hasPassword }
  const free = async (where: Identifier) => (await tx.user.count({ where })) === 0
  const data = {
    phone: phone && (await free({ phone })) ? phone : null,
    email: email && (await free({ email })) ? email : null,
  }
  const { id } = await tx.user.create({ data: { name: representative, ...data }, select: { id: true } })
  return { userId: id, isNew: true, isReady: false }
}

/** Makes somebody an owner of the merchants. */
export async function makeOwner(
  tx: Transaction,
  { phone, email }: Contact,
  userId: string,
  merchantIds: string[],
  addedById: string,
): Promise<void> {
  for (const merchantId of merchantIds) {
    const member = await tx.merchantMember.findFirst({ where: { merchantId, userId, removedAt: null } })
    if (member?.role === 'OWNER') continue
    if (member) await tx.merchantMember.update({ where: { id: member.id }, data: { role: 'OWNER' } })
    else await tx.merchantMember.create({ data: { merchantId, userId, role: 'OWNER', addedById } })
    await recordAudit(tx, {
      actorId: addedById,
      verb: 'merchant.member-added',
      subject: 'merchant',
      subjectId: merchantId,
      detail: { userId, role: 'OWNER', identifier: digestOf(phone ?? email ?? '') },
      before: { role: member?.role ?? null },
      after: { role: 'OWNER' },
    })
  }
}
