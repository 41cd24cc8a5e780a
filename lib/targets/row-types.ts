import type { LegalForm } from '@/lib/db/generated/enums'
import type { Day } from '@/lib/format/days'
import type { Solution, View } from '@/lib/readiness/types'

/** Which products a figure of coverage stands for. */
export const rowLists = ['eligible', 'on-booth', 'missing', 'left-out'] as const
export type RowList = (typeof rowLists)[number]

/** Which products are asked for; null for all groups, no target, all wards. `no-ward` asks for those without one. */
export type RowsAsked = {
  day: Day
  view: View
  list: RowList
  groupSlug: string | null
  targetId: string | null
  wardCode: string | 'no-ward' | null
}

/** One registered product behind a figure, as it was recorded for that day. */
export type FigureRow = {
  productId: string
  name: string
  setNumber: number
  producerId: string
  producer: string
  /** E.164. */
  phone: string | null
  wardCode: string | null
  wardVi: string | null
  wardEn: string | null
  stars: number | null
  certificateCode: string | null
  decisionNumber: string | null
  issuedOn: Day | null
  isListed: boolean
  isLeftOut: boolean
}

/** What a participating merchant's answer to one solution is; `any` is all four at once. */
export const answerLists = ['in-use', 'missing', 'not-required', 'all'] as const
export type AnswerList = (typeof answerLists)[number]

export type MerchantsAsked = {
  day: Day
  view: View
  /** Null: whether everything required is in use. */
  solution: Solution | null
  list: AnswerList
  legalForm: LegalForm | null
  wardCode: string | 'no-ward' | null
}

/** One participating merchant behind a figure of readiness. */
export type MerchantRow = {
  merchantId: string
  name: string
  legalForm: LegalForm
  phone: string | null
  wardVi: string | null
  wardEn: string | null
  answers: Record<Solution, 'in-use' | 'missing' | 'not-required'>
}
