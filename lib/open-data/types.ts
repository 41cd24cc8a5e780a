import type { Day } from '@/lib/format/days'

export const datasets = ['coverage', 'readiness', 'wards'] as const
export type Dataset = (typeof datasets)[number]

/** What an address of the interface asks for. `day` is null for today. */
export type OpenRequest = { day: Day | null; dataset: Dataset; format: 'json' | 'csv' }

export type OpenValue = string | number | boolean | null
/** One dataset of a day: its columns and rows, all public. */
export type OpenTable = { dataset: Dataset; day: Day; isFinal: boolean; columns: string[]; rows: OpenValue[][] }
