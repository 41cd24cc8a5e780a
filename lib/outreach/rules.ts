import { addMonths, type Day } from '@/lib/format/days'
import { type Step, type StepFacts, steps } from './types'

/** For how long what was said on the phone is kept. */
const WORDS_MONTHS = 24

/** How far a missing product has come: what was begun for it says more than who might begin. */
export function stepOf({ hasMerchant, hasDraft, isInReview, hasApplied }: StepFacts): Step {
  if (isInReview) return 'review'
  if (hasDraft) return 'draft'
  if (hasMerchant) return 'merchant'
  return hasApplied ? 'applied' : 'unknown'
}

/** 1 for what is nearest. */
export const rankOf = (step: Step) => steps.indexOf(step) + 1

/** The day on which the words of a call are erased. */
export const eraseWordsOn = (day: Day): Day => addMonths(day, WORDS_MONTHS)
