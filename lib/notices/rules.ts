import { addDays, dayOf, startOfDay } from '@/lib/format/days'
import { type Topic, topics } from './kinds'
import type { LetterPace, LetterState, LetterWish } from './types'

const MINUTE_MS = 60_000

/** How long a letter waits for more of its kind, so that ten decisions in a row make one letter. */
export const GATHERING_MINUTES = 5

/** Minutes after midnight, local time, at which daily letters are sent: before the day's work, after sleep. */
export const DAILY_MINUTES = 7 * 60 + 30

/** How long somebody who sends a letter is believed to be alive; far longer than the mail server is given to answer. */
export const LEASE_MINUTES = 5

/** Minutes until the next attempt after so many; after the last the letter has failed. Nearly two days in all. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440]

/** Days for which notices and letters are kept: more than the year for which the law wants listings. */
export const KEPT_DAYS = 400

/** Days after which a letter that came to its end forgets where it went. */
export const ADDRESS_DAYS = 30

/** A wish as it counts: what was chosen, else the topic's own; null where nobody may choose. */
export const wishAbout = (topic: Topic, chosen: LetterWish | null | undefined): LetterWish | null =>
  topics[topic].wish === null ? null : (chosen ?? topics[topic].wish)

/** How a letter about a topic is sent; null for no letter. */
export function paceOf(topic: Topic, chosen: LetterWish | null | undefined): LetterPace | null {
  const wish = wishAbout(topic, chosen)
  if (wish === null) return 'ALONE'
  if (wish === 'NONE') return null
  return wish === 'DAILY' ? 'DAILY' : 'SOON'
}

/** When a letter of that pace, begun at a moment, is to be sent. */
export function dueAt(pace: LetterPace, at: Date): Date {
  if (pace === 'ALONE') return at
  if (pace === 'SOON') return new Date(at.getTime() + GATHERING_MINUTES * MINUTE_MS)
  const today = dayOf(at)
  const hour = (day: string) => new Date(startOfDay(day).getTime() + DAILY_MINUTES * MINUTE_MS)
  return hour(today) > at ? hour(today) : hour(addDays(today, 1))
}

/** When to try again after so many attempts; null once it is enough. */
export function retryAt(attempts: number, at: Date): Date | null {
  const pause = pauses[attempts - 1]
  return pause === undefined ? null : new Date(at.getTime() + pause * MINUTE_MS)
}

export type SendingFault = {
  /** nodemailer's own word for where it failed, such as EENVELOPE or ECONNECTION. */
  code: string | undefined
  /** The SMTP answer's number. */
  response: number | undefined
}

/** Whether the mail server refused this letter for good; a wrong password of ours or a broken line can be mended. */
export const isRefusedForGood = ({ code, response }: SendingFault) =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && response !== undefined && response >= 500

/** Whether the next letter would fare no better, because the fault lies before any letter. */
export const isServerAway = ({ code }: SendingFault) => code !== 'EENVELOPE' && code !== 'EMESSAGE'

/** Whether a notice still belongs into a letter that is sent now: not switched off since, in a daily one not read since. */
export const isStillWanted = (pace: LetterPace, notice: { wish: LetterWish | null; isRead: boolean }) =>
  pace === 'ALONE' || (notice.wish !== 'NONE' && !(pace === 'DAILY' && notice.isRead))

/**
 * Whether an administrator may read the link in a letter: only one that did not leave the building, and never one that opens
 * an administrator's account. Every other such link they could make themselves, on record as this look is.
 */
export const mayReveal = (letter: { state: LetterState; hasLink: boolean; isForAdministrator: boolean }) =>
  letter.hasLink && !letter.isForAdministrator && (letter.state === 'KEPT' || letter.state === 'FAILED')

/** Whether a letter can be put back into the queue: it ended unsent, and somebody is still there to get it. */
export const maySendAgain = (letter: { state: LetterState; hasAddress: boolean }) =>
  letter.hasAddress && (letter.state === 'KEPT' || letter.state === 'FAILED')
