/** A step that one person asks for and another confirms: a revocation, a suspension, a change of somebody's role. */
export type Asked = { askedById: string; settledAt: Date | null }

/**
 * What asking does: `wait` for another person, or, where nobody else may confirm, `alone`: it happens at once, and the record
 * says that there was no second pair of eyes. `confirmers` are those who may confirm now, the asker among them or not.
 */
export const onAsking = (askerId: string, confirmers: readonly string[]): 'wait' | 'alone' =>
  confirmers.some((id) => id !== askerId) ? 'wait' : 'alone'

/** What keeps somebody from confirming or refusing; null when nothing does. */
export function confirmBlock({ askedById, settledAt }: Asked, userId: string): 'settled' | 'own' | null {
  if (settledAt) return 'settled'
  return askedById === userId ? 'own' : null
}

/** Whether somebody may take a step back that they asked for. */
export const mayTakeBack = ({ askedById, settledAt }: Asked, userId: string) => !settledAt && askedById === userId
