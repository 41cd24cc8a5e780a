import { addDays, dayOf, startOfDay } from '@/lib/format/days'

/** What became of the last look at an address; the first four mean that its list was read and is sound. */
export const listOutcomes = [
  'fetched',
  'unchanged',
  'older',
  'overdue',
  'unknown-host',
  'not-public',
  'unreachable',
  'too-slow',
  'too-large',
  'not-there',
  'led-away',
  'led-around',
  'not-a-list',
  'partial',
  'issuer-unknown',
  'from-the-future',
] as const
export type ListOutcome = (typeof listOutcomes)[number]

/** Whether the booth has this address's newest list after such an outcome. */
export const isUpToDate = (outcome: ListOutcome) => outcome === 'fetched' || outcome === 'unchanged'

const maxAddressLength = 500

/**
 * An address that lists may be fetched from, in one spelling; null for anything but http(s) to a named host at its usual port.
 * `internal`: hosts that the operator of the server vouches for may be numbers and listen elsewhere.
 */
export function listAddress(text: string, internal: readonly string[]): string | null {
  if (text.length > maxAddressLength || !URL.canParse(text)) return null
  const address = new URL(text)
  if (!/^https?:$/.test(address.protocol) || address.username || address.password) return null
  address.hash = ''
  if (internal.includes(address.host)) return address.href
  const isNamed = address.hostname.includes('.') && /[a-z]$/.test(address.hostname)
  return isNamed && address.port === '' ? address.href : null
}

type Dated = { thisUpdate: Date; number: string | null }

/** Numbers of lists are non-negative and written in hexadecimal. */
const asNumber = (hex: string) => BigInt(`0x${hex || '0'}`)

/** Whether a list replaces the one that stands: made later, and not with a number that went back (RFC 5280, 5.2.3). */
export function replaces(list: Dated, standing: Dated | null): boolean {
  if (!standing) return true
  if (list.number !== null && standing.number !== null && asNumber(list.number) < asNumber(standing.number))
    return false
  return list.thisUpdate > standing.thisUpdate
}

const clockMs = 5 * 60_000

/** What speaks against a list whose signature holds; null when nothing does. */
export function listFault(
  list: Dated & { nextUpdate: Date | null; covers: 'all' | 'users' | 'authorities' | 'none'; isIssuerKnown: boolean },
  now: Date,
): Extract<ListOutcome, 'partial' | 'issuer-unknown' | 'from-the-future'> | null {
  if (!list.isIssuerKnown) return 'issuer-unknown'
  if (list.covers === 'none') return 'partial'
  return list.thisUpdate.getTime() > now.getTime() + clockMs ? 'from-the-future' : null
}

/** Local hour and minute at which addresses are looked at by themselves. */
export const fetchHour = 3
export const fetchMinute = 10

/** When addresses are looked at next by themselves. */
export function nextFetch(now: Date): Date {
  const on = (day: string) => new Date(startOfDay(day).getTime() + (fetchHour * 60 + fetchMinute) * 60_000)
  const today = on(dayOf(now))
  return today > now ? today : on(addDays(dayOf(now), 1))
}
