import { parsePhone } from '@/lib/format/people'
import { composed } from '@/lib/format/text'
import type { SessionClaim } from './types'

const DAY_S = 86_400

/** How long a session may last, in seconds: a working day for whoever decides for the city, a month on a phone at home. */
export const sessionSeconds = ({ isStaff }: { isStaff: boolean }) => (isStaff ? DAY_S / 2 : 30 * DAY_S)

/** Whether a session is still young enough; `nowS` in seconds since 1970. */
export const isSessionFresh = (claim: SessionClaim, isStaff: boolean, nowS: number) =>
  nowS - claim.signedInAt < sessionSeconds({ isStaff })

/** What somebody typed to sign in: an e-mail address in lower case or a phone number in E.164; null when neither. */
export function identifierOf(typed: string): { email: string } | { phone: string } | null {
  const text = composed(typed).trim()
  if (/^[^\s@]+@[^\s@]+$/.test(text) && text.length <= 254) return { email: text.toLowerCase() }
  const phone = parsePhone(text)
  return phone ? { phone } : null
}

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

/** A password as it is kept and compared: input methods may compose the same letters in two ways. */
export const passwordText = (typed: string) => composed(typed)

export type PasswordFault = 'too-short' | 'too-long' | 'too-plain' | 'like-identifier'

/** What is wrong with a new password, or null. Length counts letters as people do, not bytes. */
export function passwordFault(typed: string, identifiers: (string | null)[]): PasswordFault | null {
  const text = passwordText(typed)
  const letters = [...text]
  if (letters.length < PASSWORD_MIN) return 'too-short'
  if (letters.length > PASSWORD_MAX) return 'too-long'
  if (new Set(letters).size < 4 || isRun(text)) return 'too-plain'
  const folded = text.toLowerCase()
  const own = identifiers.flatMap((one) => (one ? [one, one.split('@')[0] ?? one, one.replace('+84', '0')] : []))
  return own.some((one) => one.length > 5 && folded.includes(one.toLowerCase())) ? 'like-identifier' : null
}

const runs = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']
const isRun = (text: string) => {
  const lower = text.toLowerCase()
  return runs.some((run) => run.includes(lower) || [...run].reverse().join('').includes(lower))
}

/**
 * Where to go after signing in: an own path of the desk or the shop, else null. Refuses other hosts however
 * they are written, control characters, and the sign-in pages themselves.
 */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || next.length > 1000 || !/^\/(?![/\\])/.test(next)) return null
  // Browsers drop tabs and line ends and read a backslash as a slash.
  if (/[\s\\\p{Cc}]/u.test(next)) return null
  const path = next.split(/[?#]/)[0] ?? ''
  if (/^\/(?:en\/)?(?:sign-in|link|api)(?:\/|$)/.test(path)) return null
  return next
}

export const LINK_DAYS = 7

/** How long a link works that somebody had sent to themselves: whoever asked for it waits for it. */
export const RESET_MINUTES = 60

export type LinkFacts = {
  expiresAt: Date
  usedAt: Date | null
  withdrawnAt: Date | null
  isReplaced: boolean
  isUserDisabled: boolean
}
export type LinkState = 'open' | 'unknown' | 'used' | 'withdrawn' | 'replaced' | 'expired'

/** Whether a one-time link may still be used at a moment, and if not, why. */
export function linkState(link: LinkFacts | null, at: Date): LinkState {
  if (!link || link.isUserDisabled) return 'unknown'
  if (link.usedAt) return 'used'
  // Whoever got another link since is helped more by hearing of that one.
  if (link.isReplaced) return 'replaced'
  if (link.withdrawnAt) return 'withdrawn'
  return link.expiresAt.getTime() <= at.getTime() ? 'expired' : 'open'
}

/** Failures in a day before an account slows down. */
export const FREE_TRIES = 5

/** Seconds until the next attempt after that many failures: half a minute at first, doubling, at most a quarter hour. */
export const pauseSeconds = (failures: number) =>
  Math.min(900, 30 * 2 ** Math.max(0, Math.min(10, failures - FREE_TRIES)))

/** The page to begin with after signing in. */
export const startPath = ({ isStaff, isMember }: { isStaff: boolean; isMember: boolean }) =>
  isStaff ? '/admin' : isMember ? '/merchant' : '/account'
