import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** What decides how the owner of an application that was approved for a merchant gets in. */
export async function ownerOf(client: Pick<Transaction, 'user'>, userId: string, merchantId: string | null) {
  const user = await client.user.findUnique({
    where: { id: userId },
    select: {
      ...{ passwordHash: true, disabledAt: true },
      staffAppointments: { where: { endedAt: null }, select: { id: true } },
      memberships: { where: { removedAt: null }, select: { merchantId: true } },
    },
  })
  return (
    user && {
      hasPassword: user.passwordHash !== null,
      isDisabled: user.disabledAt !== null,
      isAdministrator: user.staffAppointments.length > 0,
      // Somebody may have been given another place and lost this one.
      isOfThisAlone: user.memberships.length === 1 && user.memberships[0]?.merchantId === merchantId,
    }
  )
}
