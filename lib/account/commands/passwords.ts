import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { changePassword } from '@/lib/auth/commands/change-account'
import { usePasswordLink } from '@/lib/auth/commands/use-link'
import type { OnPasswordChange } from '@/lib/auth/types'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { confirmStatedEmail } from './own-email'

const tellOfChange: OnPasswordChange = (tx, userId) =>
  notifyAccount(tx, userId, { kind: 'password-changed', params: {}, path: '/account' })

/** Changes one's own password and tells its owner, who may not be the one who changed it. */
export const changeOwnPassword = (person: Person, typed: { current: string; password: string }, now: Date) =>
  changePassword(person, typed, now, tellOfChange)

/**
 * Sets the password of whoever a one-time link was made for, tells them when there was another before, and has an address that
 * was only stated confirmed.
 */
export async function setPasswordByLink(token: string, password: string, now: Date) {
  const used = await usePasswordLink(token, password, now, tellOfChange)
  if (used.ok) await confirmStatedEmail(used.claim.userId, now)
  return used
}
