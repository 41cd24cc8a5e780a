import { addMonths, type Day } from '@/lib/format/days'

/** A month, `yyyy-mm`. */
export type Month = string

export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)

export const monthOf = (day: Day): Month => day.slice(0, 7)

const MONTHS_BACK = 6
const MONTHS_AHEAD = 36

/** The months of the calendar around a day: half a year back and three years ahead, which is as long as a certificate lasts. */
export const calendarMonths = (today: Day): Month[] =>
  Array.from({ length: MONTHS_BACK + MONTHS_AHEAD + 1 }, (_, at) =>
    monthOf(addMonths(`${monthOf(today)}-01`, at - MONTHS_BACK)),
  )

/** The first day of a month and of the one after it. */
export const daysOfMonth = (month: Month): { from: Day; until: Day } => ({
  from: `${month}-01`,
  until: addMonths(`${month}-01`, 1),
})
