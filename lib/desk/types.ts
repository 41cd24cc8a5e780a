import type { DeskKind, DeskVerdict, FourEyesKind, RevocationGround } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { HintCode } from './hint-rules'

export type { DeskKind, DeskVerdict, FourEyesKind, RevocationGround }

/** In the order in which the queue's filter offers them. */
export const deskKinds = ['APPLICATION', 'LISTING', 'PROOF', 'PICTURE', 'PROBLEM'] as const satisfies DeskKind[]

export const deskVerdicts = ['APPROVE', 'RETURN', 'REJECT'] as const satisfies DeskVerdict[]

/** Which decisions an item of a kind may get from the queue. */
export const verdictsOf: Record<DeskKind, readonly DeskVerdict[]> = {
  APPLICATION: ['APPROVE', 'RETURN', 'REJECT'],
  LISTING: ['APPROVE', 'RETURN'],
  PROOF: ['APPROVE', 'RETURN'],
  PICTURE: ['APPROVE', 'RETURN'],
  PROBLEM: ['APPROVE'],
}

export type ItemRef = { kind: DeskKind; itemId: string }

/** Somebody's hold on an item; null when nobody has one, or it has lapsed. */
export type ItemClaim = { userId: string; by: string; until: Date }

/** One open item of the queue. */
export type QueueItem = ItemRef & {
  arrivedAt: Date
  /** Last day on which it may be decided in time. */
  dueDay: Day
  isOverdue: boolean
  title: string
  party: string
  merchantId: string | null
  setNumber: number | null
  ward: { vi: string; en: string } | null
  /** What it is among its kind: `new`, `edit`, a solution, a step of a journey, a kind of problem, a legal form. */
  detail: string
  claim: ItemClaim | null
  /** What the rules found; null while nobody has looked. */
  hints: HintCode[] | null
}

export type QueueCounts = Record<DeskKind, number>

export type QueuePage = {
  items: QueueItem[]
  /** How many match the filter, on all pages. */
  total: number
  hasEarlier: boolean
  hasLater: boolean
}

/** What stands beside an item in the queue that somebody works through. */
export type QueuePlace = { previous: ItemRef | null; next: ItemRef | null }

/** A decision that somebody made about an item; `refusal` says why it could not happen. */
export type DeskDecisionRow = ItemRef & {
  id: string
  verdict: DeskVerdict
  reasonCode: string | null
  words: string | null
  authorId: string
  by: string
  decidedAt: Date
  dueAt: Date
  takenBackAt: Date | null
  settledAt: Date | null
  refusal: string | null
  batchId: string | null
}

export type DeskNoteRow = { id: string; words: string; by: string; at: Date }

/** Everything the desk knows about an item beside the item itself. */
export type ItemDesk = ItemRef & {
  isOpen: boolean
  arrivedAt: Date | null
  dueDay: Day | null
  isOverdue: boolean
  merchantId: string | null
  claim: ItemClaim | null
  /** The decision that waits, else the last one that failed; null without either. */
  decision: DeskDecisionRow | null
  notes: DeskNoteRow[]
  hints: HintCode[]
}

export type ReasonTemplateRow = {
  id: string
  kind: DeskKind
  verdict: DeskVerdict
  reasonCode: string | null
  titleVi: string
  titleEn: string
  bodyVi: string
  bodyEn: string
  position: number
  retiredAt: Date | null
}

export type HolidayRow = { day: Day; nameVi: string; nameEn: string }

export type DeskTerms = Record<DeskKind, number>

/** One line of what was decided about a merchant before. */
export type RecordEntry = {
  at: Date
  what: 'listing' | 'proof' | 'standing' | 'taken-down' | 'problem'
  verdict: string
  name: string
  words: string | null
  by: string | null
}

export type MerchantRecord = {
  name: string
  approved: number
  returned: number
  openProblems: number
  publicListings: number
  entries: RecordEntry[]
}
