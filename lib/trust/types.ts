import type { Purpose } from '@/lib/verifier/x509/trust-store'
import type { ListOutcome } from './list-source-rules'

/** What a certificate of the store may be trusted for, in the order in which purposes are shown. */
export const trustPurposes = ['public', 'government', 'time-stamping', 'contract'] as const satisfies readonly Purpose[]

/** One certificate of a file as an administrator compares it. Moments are ISO 8601, UTC; `serial` and `sha256` hexadecimal. */
export type LookedCertificate = {
  der: Uint8Array
  sha256: string
  subject: string
  issuer: string
  serial: string
  notBefore: string
  notAfter: string
  /** `RSA-4096`, `P-256`; null when the key cannot be read. */
  key: string | null
  /** Signed with its own key. */
  isRoot: boolean
  /** What basic constraints say; null when they say nothing. */
  isAuthority: boolean | null
  /** Issued for nothing but time stamping. */
  isForTimeStamping: boolean
  isDemo: boolean
}

export type LookedList = {
  der: Uint8Array
  sha256: string
  issuer: string
  thisUpdate: string
  nextUpdate: string | null
  revokedCount: number
  /** A partial list (`none`) is of no use alone. */
  covers: 'all' | 'users' | 'authorities' | 'none'
  /** Hexadecimal; null when the list has none. */
  number: string | null
  /** Whether a certificate of the store or of the same file signed it and may sign lists. */
  isIssuerKnown: boolean
}

export type Look = { certificates: LookedCertificate[]; lists: LookedList[] }

/** Why a file, or something of it, cannot enter the store. */
export type FileFault = 'unreadable' | 'private-key' | 'too-many'
export type CertificateFault = 'there-already' | 'demo'
export type ListFault = 'there-already' | 'partial'

/** An uploaded file that waits for an administrator's word. */
export type TrustUploadFile = {
  id: string
  fileName: string
  certificates: (Omit<LookedCertificate, 'der'> & { fault: CertificateFault | null })[]
  lists: (Omit<LookedList, 'der'> & { fault: ListFault | null })[]
}

export type CertificateState = 'trusted' | 'link' | 'expired' | 'not-yet' | 'demo-asleep' | 'withdrawn'

export type StoredCertificate = {
  id: string
  sha256: string
  subject: string
  issuer: string
  serial: string
  notBefore: Date
  notAfter: Date
  isRoot: boolean
  isDemo: boolean
  purposes: Purpose[]
  state: CertificateState
  addedIn: number
  withdrawnIn: number | null
}

export type StoredList = {
  id: string
  issuer: string
  thisUpdate: Date
  nextUpdate: Date | null
  revokedCount: number
  isOverdue: boolean
}

export type StoreChange = {
  version: number
  kind: 'ADDED' | 'WITHDRAWN' | 'FETCHED'
  words: string
  author: string | null
  at: Date
  certificates: string[]
  lists: number
}

/** An address that revocation lists are fetched from. `outcome` null: not tried yet. */
export type ListSource = {
  id: string
  url: string
  addedBy: string | null
  addedAt: Date
  triedAt: Date | null
  outcome: ListOutcome | null
  /** When its list was last found sound, new or not. */
  soundAt: Date | null
}

/** The whole store as administrators see it. `version` 0: nothing was ever added. */
export type TrustOverview = {
  version: number
  certificates: StoredCertificate[]
  lists: StoredList[]
  sources: ListSource[]
  changes: StoreChange[]
}
