/** How long a decision can be taken back before it happens. */
export const HOLD_SECONDS = 10

/** How long somebody's claim on an item lasts unless it is renewed. */
export const CLAIM_MINUTES = 30

/** How many items may be approved at once. */
export const MAX_BULK = 50

type Held = { dueAt: Date; takenBackAt: Date | null; settledAt: Date | null; refusal: string | null }

export type HoldState = 'held' | 'due' | 'taken-back' | 'done' | 'refused'

/** Where a decision stands: it waits, is about to happen, was taken back, happened, or could not happen. */
export function holdState({ dueAt, takenBackAt, settledAt, refusal }: Held, now: Date): HoldState {
  if (takenBackAt) return 'taken-back'
  if (settledAt) return refusal === null ? 'done' : 'refused'
  return now < dueAt ? 'held' : 'due'
}

/** When a decision made now happens. */
export const dueAfter = (now: Date) => new Date(now.getTime() + HOLD_SECONDS * 1000)

/** Whole seconds left to take a decision back. */
export const secondsLeft = (dueAt: Date, now: Date) => Math.max(0, Math.ceil((dueAt.getTime() - now.getTime()) / 1000))

type Claim = { userId: string; until: Date }

/** Whose an item is just now. A claim counts until its last moment. */
export function claimState(claim: Claim | null, userId: string, now: Date): 'free' | 'mine' | 'other' {
  if (!claim || claim.until <= now) return 'free'
  return claim.userId === userId ? 'mine' : 'other'
}

/** Until when a claim made now lasts. */
export const claimUntil = (now: Date) => new Date(now.getTime() + CLAIM_MINUTES * 60_000)
