import { isDay } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import { solutions, views } from '@/lib/readiness/types'
import { answerLists, type MerchantsAsked, type RowsAsked, rowLists } from './row-types'
import { FIRST_DAY } from './rules'

type Query = Record<string, string | string[] | undefined>

const forms = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'] as const

const one = (query: Query, key: string) => (typeof query[key] === 'string' ? query[key] : undefined)

/** A ward's code, or the word for "none", as an address may have it; null for anything else. */
export const wardIn = (query: Query) => {
  const ward = one(query, 'ward') ?? ''
  return /^\d{5}$/.test(ward) || ward === 'no-ward' ? ward : null
}

/** Why there are no figures of a day that an address asks for. */
export type DayFault = { reason: 'before' | 'future' | 'unreadable'; asked: string }

/** What is wrong with the day an address asks for; null when it asks for none or for one that has figures. */
export function dayFaultIn(query: Query, today: string): DayFault | null {
  const asked = (Array.isArray(query.day) ? query.day.join(', ') : (query.day ?? '')).trim().slice(0, 40)
  if (asked === '') return null
  if (!isDay(asked)) return { reason: 'unreadable', asked }
  if (asked < FIRST_DAY) return { reason: 'before', asked }
  return asked > today ? { reason: 'future', asked } : null
}

/** The day and view an address asks for; today as of today where it asks for no day that has figures (see `dayFaultIn`). */
export function momentIn(query: Query, today: string) {
  const asked = one(query, 'day') ?? ''
  const day = isDay(asked) && asked >= FIRST_DAY && asked <= today ? asked : today
  return { day, view: views.find((view) => view === query.view) ?? 'as-of' }
}

/** Reads which products an address asks for; whatever it does not understand is left open. */
export function rowsAskedIn(query: Query, today: string): RowsAsked {
  const target = one(query, 'target')
  return {
    ...momentIn(query, today),
    list: rowLists.find((list) => list === query.list) ?? 'eligible',
    groupSlug: one(query, 'group') || null,
    targetId: isUuid(target) ? target : null,
    wardCode: wardIn(query),
  }
}

/** Reads which merchants an address asks for. */
export function merchantsAskedIn(query: Query, today: string): MerchantsAsked {
  return {
    ...momentIn(query, today),
    solution: solutions.find((solution) => solution === query.solution) ?? null,
    list: answerLists.find((list) => list === query.list) ?? 'all',
    legalForm: forms.find((form) => form === query.form) ?? null,
    wardCode: wardIn(query),
  }
}

type Asked = Partial<
  Record<'list' | 'group' | 'target' | 'ward' | 'day' | 'view' | 'page' | 'solution' | 'form', string | null>
>

const queryOf = (asked: Asked) => {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(asked)) if (value) query.set(key, value)
  const text = query.toString()
  return text ? `?${text}` : ''
}

const momentPart = ({ day, view }: { day: string; view: string }, today: string) => ({
  day: day === today ? null : day,
  view: view === 'as-of' ? null : view,
})

/** The query that `rowsAskedIn` reads back. */
export const rowsQuery = (asked: RowsAsked, today: string, page = 1) =>
  queryOf({
    ...{ group: asked.groupSlug, list: asked.list, target: asked.targetId, ward: asked.wardCode },
    ...{ ...momentPart(asked, today), page: page === 1 ? null : String(page) },
  })

/** The query that `merchantsAskedIn` reads back. */
export const merchantsQuery = (asked: MerchantsAsked, today: string, page = 1) =>
  queryOf({
    ...{ solution: asked.solution, list: asked.list, form: asked.legalForm, ward: asked.wardCode },
    ...{ ...momentPart(asked, today), page: page === 1 ? null : String(page) },
  })
