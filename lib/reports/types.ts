import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { ReadinessFigures } from '@/lib/readiness/types'

/** What a report is about: the end of a day, all groups or one, the city or one ward. */
export type ReportScope = { day: Day; groupCode: string | null; wardCode: string | null }

type Counted = { listed: number; eligible: number }

export type ReportTarget = {
  id: string
  labelVi: string
  labelEn: string
  percent: number
  strict: boolean
  effectiveFrom: Day
  dueOn: Day | null
  legalSourceVi: string
  legalSourceEn: string
  excluded: number[]
}

export type ReportGroup = {
  code: string
  nameVi: string
  nameEn: string
  certified: number
  listed: number
  targets: (Counted & {
    target: string
    leftOut: number
    missing: number | null
    met: boolean | null
    /** At the end of the month before, counted for the target as it was then; null before it was in force. */
    before: Counted | null
  })[]
}

/** Every figure of a report; nothing in it depends on a language or on when it was made. */
export type ReportFigures = {
  day: Day
  before: Day
  groupCode: string | null
  ward: { code: string; nameVi: string; nameEn: string } | null
  coverageTargets: ReportTarget[]
  readinessTargets: ReportTarget[]
  groups: ReportGroup[]
  /** For the first target, at the ends of the months; null where it was not in force. */
  trend: { day: Day; groups: ({ code: string } & Counted)[] | null }[]
  readiness: ReadinessFigures
  readinessBefore: ReadinessFigures
  forms: { legalForm: LegalForm; figures: ReadinessFigures }[]
  wards: ({
    code: string | null
    nameVi: string
    nameEn: string
    participating: number
    fullyDigital: number
  } & Counted)[]
}

export type ReportLine = {
  id: string
  day: Day
  locale: 'vi' | 'en'
  groupVi: string | null
  groupEn: string | null
  wardVi: string | null
  wardEn: string | null
  issuedAt: Date
  issuedBy: string | null
  figuresHash: string
  files: { kind: ReportFileKind; sha256: string; bytes: number }[]
}

export const reportFileKinds = ['pdf', 'xlsx', 'csv'] as const
export type ReportFileKind = (typeof reportFileKinds)[number]
