import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** What decides how the owner of an approved application gets in. */
export async function ownerOf(client: Pick<Transaction, 'user'>, userId: string) {
  const user = await client.user.findUnique({
    where: { id: userId },
    select: {
      ...{ passwordHash: true, disabledAt: true },
      staffAppointments: { where: { endedAt: null }, select: { id: true } },
      memberships: { where: { removedAt: null }, select: { id: true } },
    },
  })
  return (
    user && {
      hasPassword: user.passwordHash !== null,
      isDisabled: user.disabledAt !== null,
      isAdministrator: user.staffAppointments.length > 0,
      merchants: user.memberships.length,
    }
  )
}
