import type { StaffRole } from '@/lib/auth/types'

export type { StaffRole }

export type ChangeKind = 'GRANT' | 'END'

/** A role that somebody holds now. */
export type HeldRole = { role: StaffRole; since: Date; givenBy: string | null; reason: string | null }

/** A change of roles that waits for another administrator, as one administrator sees it. */
export type OpenChange = {
  id: string
  kind: ChangeKind
  role: StaffRole
  userId: string
  userName: string
  reason: string
  askedBy: string
  askedAt: Date
  /** Whether whoever looks at it may confirm it, or asked for it and may withdraw it. */
  mayConfirm: boolean
  mayWithdraw: boolean
  /** Whether one person might act for both, the asker and whoever looks: then neither confirms for the other. */
  isSameHand: boolean
}

/** Somebody of the staff, with what an administrator needs to know. */
export type StaffMember = {
  userId: string
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
  isDemo: boolean
  isSelf: boolean
  roles: HeldRole[]
  hasPassword: boolean
  hasSecondFactor: boolean
  recoveryCodesLeft: number
  lastSignIn: Date | null
}

/** A change of roles that was settled. */
export type SettledChange = {
  id: string
  kind: ChangeKind
  role: StaffRole
  userName: string
  reason: string
  askedBy: string
  askedAt: Date
  outcome: 'CONFIRMED' | 'ALONE' | 'REFUSED' | 'WITHDRAWN'
  settledBy: string | null
  settledAt: Date
}
