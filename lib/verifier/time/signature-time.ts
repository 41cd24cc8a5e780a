import type { Hash } from '../keys/digests'
import { Ledger } from '../ledger'
import { type Reason, type Severity, severityOf } from '../reasons'
import { verdictOfReasons } from '../verdict-rules'
import type { Moments } from '../x509/path-rules'
import { type Grounds, verifyTimestampToken } from './timestamp-token'

// What is wrong with a timestamp says which time is proved; the signature it stamps is judged by these words.
const asStamp: Record<Severity, Reason | null> = {
  refused: 'time.stamp.wrong',
  unsupported: 'time.stamp.unsupported',
  untrusted: 'time.stamp.untrusted',
  review: 'time.stamp.doubtful',
  weak: 'time.stamp.strength',
  note: null,
}

const isOwn = (reason: Reason) => reason.startsWith('time.stamp.')

/** The moment that a timestamp over a signature value proves; null when it proves none. */
export function provedBy(
  token: Uint8Array,
  hashStamped: (hash: Hash) => Uint8Array,
  grounds: Grounds,
  ledger: Ledger,
): Date | null {
  const own = new Ledger()
  const facts = verifyTimestampToken(token, hashStamped, grounds, own)
  for (const { reason, detail } of own.checks) {
    const told = reason && (isOwn(reason) ? reason : asStamp[severityOf(reason)])
    if (told) ledger.find(told, told === reason ? detail : reason)
  }
  ledger.pass('time.stamp')
  const isSound = ['accepted', 'weak'].includes(verdictOfReasons(own.reasons))
  return facts && isSound ? facts.at : null
}

// Clocks of two authorities differ a little.
const toleranceMs = 60_000

/** Whether some timestamp says a later time than one that was made over it: then one of their clocks was wrong. */
export const areOutOfOrder = (inner: readonly Date[], outer: readonly Date[]) =>
  inner.some((stamped) => outer.some((at) => stamped.getTime() > at.getTime() + toleranceMs))

const earliest = (dates: readonly Date[]): Date | null =>
  dates.length > 0 ? new Date(Math.min(...dates.map((date) => date.getTime()))) : null

/** What is known of the time of signing, and what the ledger says of it. */
export function momentsOf(proofs: readonly Date[], claimed: Date | null, checkedAt: Date, ledger: Ledger): Moments {
  const proved = earliest(proofs)
  if (claimed && claimed > checkedAt) ledger.find('time.signing.future', claimed.toISOString())
  if (proved) ledger.pass('time.signing')
  else ledger.find(claimed ? 'time.signing.claimed' : 'time.signing.absent')
  return { proved, claimed, checkedAt }
}
