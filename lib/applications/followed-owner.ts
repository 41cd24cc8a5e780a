import 'server-only'
import type { Transaction } from '@/lib/db/client'

/** What decides how the owner of an approved application gets in. */
export async function ownerOf(client: Pick<Transaction, 'user'>, userId: string) {
  const user = await client.user.findUnique({
    where: { id: userId },
    select: {
      ...{ passwordHash: true, disabledAt: true },
      administratorships: { where: { revokedAt: null }, select: { id: true } },
      memberships: { where: { removedAt: null }, select: { id: true } },
    },
  })
  return (
    user && {
      hasPassword: user.passwordHash !== null,
      isDisabled: user.disabledAt !== null,
      isAdministrator: user.administratorships.length > 0,
      merchants: user.memberships.length,
    }
  )
}
