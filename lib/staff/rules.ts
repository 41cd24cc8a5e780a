import { goesWith } from '@/lib/auth/staff-rules'
import type { ChangeKind, StaffRole } from './types'

export type ChangeFault = 'held' | 'excluded' | 'not-held' | 'last-administrator'

/**
 * What keeps a role from being given or ended; null when nothing does. `administrators`: how many the booth has now,
 * counting only those whose account is open.
 */
export function changeFault(
  kind: ChangeKind,
  role: StaffRole,
  held: readonly StaffRole[],
  administrators: number,
): ChangeFault | null {
  if (kind === 'GRANT') {
    if (held.includes(role)) return 'held'
    return held.every((one) => goesWith(one, role)) ? null : 'excluded'
  }
  if (!held.includes(role)) return 'not-held'
  return role === 'ADMINISTRATOR' && administrators <= 1 ? 'last-administrator' : null
}

/** Four eyes as soon as there are two pairs: a single administrator changes roles alone. */
export const needsAnother = (administrators: number) => administrators > 1

/** Whether an administrator may confirm a change: not their own wish, and nobody gives themselves a role. */
export const mayConfirm = (change: { kind: ChangeKind; userId: string; askedById: string }, actorId: string) =>
  change.askedById !== actorId && !(change.kind === 'GRANT' && change.userId === actorId)
