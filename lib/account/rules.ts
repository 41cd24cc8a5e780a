import { addDays, type Day } from '@/lib/format/days'

/** Days between asking to close an account and closing it, in which its owner may change their mind. */
export const GRACE_DAYS = 14

/** How long the link in a letter that asks to confirm an address works. */
export const CONFIRM_HOURS = 24

/** The day on which an account that somebody asked to close is closed. */
export const closingDay = (today: Day): Day => addDays(today, GRACE_DAYS)

type Owner = { userId: string; isLeaving: boolean }

/** Merchants that nobody could answer for once this person has left: those without another owner who stays. */
export const merchantsLeftAlone = <M extends { owners: Owner[] }>(merchants: M[], userId: string): M[] =>
  merchants.filter(
    ({ owners }) =>
      owners.some((owner) => owner.userId === userId) &&
      !owners.some((owner) => owner.userId !== userId && !owner.isLeaving),
  )
