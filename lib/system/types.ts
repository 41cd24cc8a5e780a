/** One kind of background work: what of it waits, runs, failed, and when it last ended well. */
export type JobKind = {
  name: string
  waiting: number
  active: number
  failed: number
  completed: number
  /** Since when the oldest waits that could have begun. */
  oldestWaiting: Date | null
  lastDone: Date | null
  /** Five fields, local time; null for work that is only asked for. */
  cron: string | null
}

/** A piece of background work that was given up. */
export type FailedJob = { id: string; name: string; failedAt: Date; tries: number; message: string }

export type TableSize = { name: string; bytes: number; rows: number }

/** What somebody who looks after the server wants to know about the database and its storage. */
export type Health = {
  databaseBytes: number
  largest: TableSize[]
  connections: { used: number; limit: number }
  postgres: string
  /** Null where the tables were not made by the booth's own migrations. */
  lastMigration: { name: string; at: Date | null; count: number } | null
  oldestWaitingJob: { name: string; since: Date } | null
  lettersWaiting: number
  lettersFailed: number
  failedJobs: number
  /** Who owns the audit log: the role that serves as well, or another that only lets it add. */
  auditKeeper: { role: string; isApart: boolean }
  storage: { kind: 'disk'; path: string; freeBytes: number; totalBytes: number } | { kind: 's3'; bucket: string }
  node: string
  build: string
  /** Of the Next server that answers. */
  memoryBytes: number
  startedAt: Date
}
