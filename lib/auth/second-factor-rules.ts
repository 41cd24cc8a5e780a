import type { StaffRole } from './types'

export type SignInStep = 'done' | 'code' | 'enrol'

/**
 * What is asked after the right password. Whoever works at the desk shows a second factor, and sets one up first where
 * there is none; only an instance marked as a demo lets them in without, until they set one up.
 */
export function stepAfterPassword(
  roles: readonly StaffRole[],
  { hasSecondFactor, isDemoInstance }: { hasSecondFactor: boolean; isDemoInstance: boolean },
): SignInStep {
  if (roles.length === 0) return 'done'
  if (hasSecondFactor) return 'code'
  return isDemoInstance ? 'done' : 'enrol'
}

/** Minutes between the right password and the code. */
export const HALF_MINUTES = 10

/** What somebody typed as a code: digits as phones show them, with or without spaces. */
export const codeOf = (typed: string) => typed.replace(/\s/g, '')
