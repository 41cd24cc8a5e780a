import type { Transaction } from '@/lib/db/client'
import type { Day } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'

/** All that a session cookie says: which session, who, and since when. Everything else is read again on each request. */
export type SessionClaim = {
  /** By which signing out ends this session and no other; says nothing to whoever reads it. */
  sessionId: string
  userId: string
  tokenVersion: number
  /** Seconds since 1970. */
  signedInAt: number
  /** Whether a second factor was shown; whoever works at the desk gets nowhere without. */
  isProven: boolean
}

export type Identifier = { email: string } | { phone: string }
export type IdentifierKind = 'EMAIL' | 'PHONE'

export type Membership = {
  merchantId: string
  merchantName: string
  merchantSlug: string
  role: 'OWNER' | 'EDITOR'
}

/** What somebody may do at the desk of the city. */
export type StaffRole = 'ADMINISTRATOR' | 'REVIEWER' | 'REGISTRAR' | 'AUDITOR'

/** A part of the city's desk that some roles may open and some may change. */
export type DeskArea =
  | 'applications'
  | 'listings'
  | 'proofs'
  | 'problems'
  /** Whether a merchant takes part, is suspended or reinstated. */
  | 'standings'
  | 'collections'
  | 'providers'
  | 'registry'
  | 'imports'
  /** Their records, people and authorisations. */
  | 'merchants'
  /** Points of sale. */
  | 'places'
  | 'targets'
  | 'letters'
  | 'trust'
  | 'users'
  | 'settings'
  | 'audit'

/** Whoever is signed in, as the database knows them now. */
export type Account = {
  userId: string
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
  isEmailProven: boolean
  isPhoneProven: boolean
  /** An address of their own that waits for its confirmation. */
  pendingEmail: string | null
  locale: Locale
  isDemo: boolean
  /** What they are appointed to at the desk; empty for everybody else. */
  roles: StaffRole[]
  hasPassword: boolean
  hasSecondFactor: boolean
  /** Whether this session began with the second factor. */
  isProven: boolean
  /** The day on which the account is closed, as its owner asked; null while nobody did. */
  closesOn: Day | null
  /** Oldest first. */
  memberships: Membership[]
}

/** What else is to happen in the transaction that changed somebody's password; those above tell them so. */
export type OnPasswordChange = (tx: Transaction, userId: string) => Promise<void>
