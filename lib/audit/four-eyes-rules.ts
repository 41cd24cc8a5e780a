/** A step that one person asks for and another confirms: a revocation, a suspension, a change of somebody's role. */
export type Asked = { askedById: string; settledAt: Date | null }

/**
 * What asking does: `wait` for another person, or, where nobody else may confirm, `alone`: it happens at once, and the record
 * says that there was no second pair of eyes. `confirmers` are those who may confirm now, the asker among them or not.
 */
export const onAsking = (askerId: string, confirmers: readonly string[]): 'wait' | 'alone' =>
  confirmers.some((id) => id !== askerId) ? 'wait' : 'alone'

/** What keeps somebody from confirming; null when nothing does. `sameHand`: askers whom one person might act for beside them. */
export function confirmBlock(
  { askedById, settledAt }: Asked,
  userId: string,
  sameHand: ReadonlySet<string>,
): 'settled' | 'own' | 'same-hand' | null {
  if (settledAt) return 'settled'
  if (askedById === userId) return 'own'
  return sameHand.has(askedById) ? 'same-hand' : null
}

/** Whether somebody may take a step back that they asked for. */
export const mayTakeBack = ({ askedById, settledAt }: Asked, userId: string) => !settledAt && askedById === userId
