import type { Day } from '@/lib/format/days'

export type Snapshot = { number: number; day: Day; body: string; previousHash: string; hash: string; takenAt: Date }

/** What a check of the chain may find. `number` or `reportId` says where. */
export type Fault =
  | { kind: 'gap' | 'order' | 'link' | 'hash' | 'body'; number: number }
  | { kind: 'figures'; number: number; day: Day; parts: string[] }
  | { kind: 'report-file' | 'report-figures'; reportId: string }
