import type { Day } from '@/lib/format/days'

/** What somebody looks for in the audit log; empty strings and nulls where they did not say. */
export type EntryFilter = {
  /** A name, an e-mail address, a phone number or an id; `-` for background work. */
  who: string
  /** A whole verb (`listing.approved`) or what comes before its dot. */
  verb: string
  /** The id of what was done something to. */
  object: string
  from: Day | null
  until: Day | null
}

/** One entry as it is read. */
export type LogEntry = {
  id: string
  at: Date
  actorId: string | null
  actorName: string | null
  verb: string
  subjectKind: string
  subjectId: string
  /** The person it was about, where it was about one. */
  subjectName: string | null
  detail: unknown
  before: unknown
  after: unknown
  addressDigest: string | null
  device: string | null
  /** Its place in the chain and hash; null while it waits for its seal. */
  seal: { seq: string; hash: string } | null
}

export type EntryPage = {
  entries: LogEntry[]
  /** Ids to go on from; null at the ends. */
  older: string | null
  newer: string | null
}

/** What a check of the chain can find wrong first. */
export type ChainFault = 'changed' | 'missing' | 'gap' | 'unsealed' | 'not-the-known'

export type ChainState = {
  sealed: number
  /** Hash of the last sealed entry; 64 zeros for an empty chain. */
  headHash: string
  fault: { kind: ChainFault; seq: number | null } | null
}
