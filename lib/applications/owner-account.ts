import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { Transaction } from '@/lib/db/client'
import type { Stated } from './types'

type Contact = Pick<Stated, 'phone' | 'email'>

/** Whoever signs in with the phone number stated, else with the e-mail address; null for nobody. */
export async function findOwner(tx: Pick<Transaction, 'user'>, { phone, email }: Contact) {
  const by = async (where: { phone: string } | { email: string }) => {
    const user = await tx.user.findUnique({
      where,
      select: {
        ...{ id: true, name: true, passwordHash: true, disabledAt: true },
        staffAppointments: { where: { endedAt: null }, select: { id: true } },
        memberships: { where: { removedAt: null }, select: { merchant: { select: { name: true } } } },
      },
    })
    return (
      user && {
        id: user.id,
        name: user.name,
        hasPassword: user.passwordHash !== null,
        isDisabled: user.disabledAt !== null,
        isAdministrator: user.staffAppointments.length > 0,
        merchants: user.memberships.map(({ merchant }) => merchant.name),
      }
    )
  }
  return (phone ? await by({ phone }) : null) ?? (email ? await by({ email }) : null)
}

/** Makes the applicant's account when there is none yet, and them an owner of the merchants; answers the account's id. */
export async function ownerFor(
  tx: Transaction,
  { representative, phone, email }: Pick<Stated, 'representative' | 'phone' | 'email'>,
  known: { id: string } | null,
  merchantIds: string[],
  addedById: string,
): Promise<string> {
  const userId =
    known?.id ?? (await tx.user.create({ data: { name: representative, phone, email }, select: { id: true } })).id
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
    })
  }
  return userId
}
