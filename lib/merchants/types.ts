import type { LegalForm, MemberRole, StandingKind } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'

export type { LegalForm, MemberRole, StandingKind }

/** Where a merchant stands now, as its last dated decision says. */
export type MerchantState = 'waiting' | 'active' | 'suspended' | 'rejected'

export type MerchantRow = {
  id: string
  name: string
  legalForm: LegalForm
  wardVi: string | null
  wardEn: string | null
  state: MerchantState
  /** When it came into that state. */
  since: Date
  publicListings: number
  members: number
  isTrader: boolean
  isDemo: boolean
}

export type MerchantList = { rows: MerchantRow[]; total: number; counts: Record<MerchantState, number> }

export type StandingEntry = {
  id: string
  kind: StandingKind
  reason: string | null
  effectiveAt: Date
  recordedAt: Date
  authorName: string | null
}

export type Member = {
  userId: string
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
  role: MemberRole
  addedAt: Date
  hasPassword: boolean
  /** Until when the link last given may be used; null when there is none that works. */
  linkOpenUntil: Date | null
  /** Whose password nobody at the desk may reset. */
  isAdministrator: boolean
}

export type AuthorisationEntry = {
  id: string
  producerId: string
  producerName: string
  documentNumber: string
  validFrom: Day
  validUntil: Day | null
  withdrawnAt: Date | null
}

export type MerchantFile = {
  id: string
  slug: string
  name: string
  legalForm: LegalForm
  /** A personal ID masked, another code whole; null when there is none. */
  taxCodeShown: string | null
  isTaxCodeMasked: boolean
  address: string | null
  wardVi: string | null
  wardEn: string | null
  /** E.164. */
  phone: string | null
  website: string | null
  isDemo: boolean
  createdAt: Date
  state: MerchantState
  producer: { id: string; name: string; products: number } | null
  publicListings: number
  /** Newest first. */
  standing: StandingEntry[]
  members: Member[]
  authorisations: AuthorisationEntry[]
}

/** A producer of the registry, as somebody who opens a merchant wants to see it. */
export type ProducerChoice = {
  id: string
  name: string
  legalForm: LegalForm
  taxCodeShown: string | null
  wardVi: string | null
  wardEn: string | null
  products: number
  /** Products with a certificate that is valid today. */
  certified: number
  merchantId: string | null
  merchantName: string | null
}

/** The people of a merchant as they see each other. */
export type Team = {
  merchantName: string
  /** Whether whoever looks may invite and remove. */
  isOwner: boolean
  members: {
    userId: string
    name: string
    role: MemberRole
    addedAt: Date
    isSelf: boolean
    hasPassword: boolean
    /** E.164; null for somebody who is no owner. */
    phone: string | null
    email: string | null
  }[]
  /** Open ones; none for somebody who is no owner. */
  invitations: { id: string; name: string; role: MemberRole; expiresAt: Date }[]
}
