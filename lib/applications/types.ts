import type { ApplicationStepKind, LegalForm } from '@/lib/db/generated/enums'

export type { ApplicationStepKind, LegalForm }

/** Where an application stands, as its last step says. */
export type ApplicationState = 'waiting' | 'returned' | 'approved' | 'rejected'

export const applicationStates: readonly ApplicationState[] = ['waiting', 'returned', 'approved', 'rejected']

export const legalForms = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'] as const

/** What somebody states about their establishment and themselves. */
export type Stated = {
  taxCode: string
  legalForm: LegalForm
  name: string
  representative: string
  wardCode: string
  /** E.164. */
  phone: string | null
  /** Lower case. */
  email: string | null
}

/** Why a producer of the registry may be the applicant's, the strongest first. */
export const matchReasons = ['same-code', 'same-name-and-ward', 'similar-name-in-ward', 'same-name'] as const
export type MatchReason = (typeof matchReasons)[number]

/** Whose a claimed producer is: nobody else's, fought over, given to the applicant, or refused. */
export type ClaimState = 'free' | 'disputed' | 'granted' | 'refused'

export type OfferedProduct = {
  name: string
  setVi: string
  setEn: string
  /** The certificate that is shown for it; null when none is valid. */
  certificate: { stars: number; number: string; issuedOn: string } | null
}

/** A producer as anybody may see it: what the city made public about its recognised products. */
export type OfferedProducer = {
  id: string
  name: string
  wardVi: string | null
  wardEn: string | null
  reason: MatchReason | null
  isClaimed: boolean
  products: OfferedProduct[]
  /** How many more it has than are listed. */
  more: number
}

export type TakenStep = {
  kind: ApplicationStepKind
  reason: string | null
  changed: string[]
  at: Date
  /** Null for the applicant, or for an author who is gone. */
  by: string | null
}

/** What somebody with the link may see of an application. */
export type FollowedApplication = {
  id: string
  name: string
  state: ApplicationState
  steps: TakenStep[]
  hasAnsweredClaims: boolean
  /** Null once the personal side has been erased. */
  stated: Stated | null
  taxCodeShown: string | null
  wardVi: string
  wardEn: string
  /** What the applicant does to get in, once approved. */
  entry: 'set-password' | 'sign-in' | 'ask' | null
}

export type ApplicationRow = {
  id: string
  name: string
  legalForm: LegalForm
  wardVi: string
  wardEn: string
  state: ApplicationState
  receivedAt: Date
  /** When it came into its state. */
  since: Date
  claims: number
  hasAnsweredClaims: boolean
  isDisputed: boolean
  isDemo: boolean
}

export type ApplicationList = {
  rows: ApplicationRow[]
  total: number
  counts: Record<ApplicationState, number>
}

/** Somebody else who has, or asks for, the same producer. */
export type Rival =
  | { kind: 'application'; id: string; name: string; claimedAt: Date }
  | { kind: 'merchant'; id: string; name: string; users: number }

export type ReviewedClaim = OfferedProducer & {
  claimId: string
  taxCodeShown: string | null
  state: ClaimState
  rivals: Rival[]
  decision: { isGranted: boolean; reason: string; by: string | null; at: Date } | null
  isAddedByAdmin: boolean
}

/** Another application or merchant with the same code. */
export type Double = { kind: 'application' | 'merchant'; id: string; name: string }

/** Somebody who signs in with the phone number or e-mail address stated. */
export type KnownUser = {
  name: string
  since: Date
  hasPassword: boolean
  isAdministrator: boolean
  merchants: string[]
  /** What becomes of the account when the application is approved, see lib/auth/identifier-rules.ts. */
  outcome: 'keep' | 'renew' | 'detach'
}

/** An application as an administrator decides on it. Personal IDs come masked. */
export type ReviewedApplication = {
  id: string
  name: string
  legalForm: LegalForm
  wardVi: string
  wardEn: string
  locale: string
  version: number
  state: ApplicationState
  isDemo: boolean
  receivedAt: Date
  steps: TakenStep[]
  hasAnsweredClaims: boolean
  /** Null once erased. */
  person: {
    representative: string
    phone: string | null
    email: string | null
    taxCodeShown: string
    isTaxCodeMasked: boolean
    codeFault: CodeFault | null
  } | null
  claims: ReviewedClaim[]
  /** What the registry knows and the applicant did not claim. */
  unclaimed: (OfferedProducer & { taxCodeShown: string | null })[]
  doubles: Double[]
  knownUser: KnownUser | null
  merchant: { id: string; name: string } | null
}

/** What is odd about a code that is written as codes are. */
export type CodeFault = 'check-digit' | 'not-a-personal-id' | 'firm-with-personal-id'
